import { useId, useRef } from 'react';
import { ChosenSteps } from './chosen-steps';
import type { Expansion } from './expansion';
import { NodeSteps } from './node-steps';
import type { PictureDeeds, PictureParts } from './picture-parts';
import { StepButton, StepRow } from './step-button';
import { tellShown } from './tell-shown';
import { useKeptFocus } from './use-kept-focus';

interface Props extends PictureParts, PictureDeeds {
  /** What can be taken back, or done again. */
  possible: Record<'undo' | 'redo', boolean>;
  /** How many nodes a picture begins with at most. */
  limit: number;
  /** What expanding a node would bring. */
  expansion: (id: string) => Expansion | null;
  /** How many nodes folding one would take out of the picture. */
  foldable: (id: string) => number;
  /** Whether the picture is a node and those tied to it already. */
  isCircle: (id: string) => boolean;
  /** Whether a changed picture is still on its way. */
  drawing: boolean;
  findPath: () => void;
}

/** How much of the graph is in the picture and why, and what can be done with it: each a step that can be taken back. */
export function StepsBar({
  possible,
  limit,
  expansion,
  foldable,
  isCircle,
  drawing,
  findPath,
  ...picture
}: Props) {
  const { graph, shown, scene, selected, locale, words, nameOf, take } = picture;
  const { base, chosen, path } = scene;
  const shownId = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  useKeptFocus(box);
  const standing = chosen.filter((id) => graph.nodes.has(id));
  return (
    <>
      <p id={shownId} className="pt-2 text-small" data-testid="shown" data-of-picture>
        {drawing ? words.drawing : tellShown({ shown, base, nameOf, words, locale })}
      </p>
      <fieldset ref={box} className="m-0 border-0 p-0">
        <legend className="sr-only">{words.label}</legend>
        <StepRow>
          <StepButton name="undo" press={() => take('undo')} off={!possible.undo}>
            ↶ {words.undo}
          </StepButton>
          <StepButton name="redo" press={() => take('redo')} off={!possible.redo}>
            ↷ {words.redo}
          </StepButton>
          {shown.ids.size < shown.all && (
            <StepButton name="showAll" press={() => take({ do: 'begin', base: { is: 'all' } })}>
              {words.showAll}
            </StepButton>
          )}
          {base.is !== 'strongest' && shown.all > limit && (
            <StepButton name="showStrongest" press={() => take({ do: 'begin', base: { is: 'strongest' } })}>
              {words.showStrongest}
            </StepButton>
          )}
          {path.length > 0 && (
            <StepButton name="clearPath" press={() => take({ do: 'path', between: [] })}>
              {words.clearPath}
            </StepButton>
          )}
        </StepRow>
        {selected !== null && shown.ids.has(selected) && (
          <NodeSteps
            id={selected}
            {...{ expansion, foldable }}
            circleSaid={isCircle(selected) ? shownId : null}
            {...picture}
          />
        )}
        {standing.length > 0 && <ChosenSteps ids={standing} findPath={findPath} {...picture} />}
      </fieldset>
    </>
  );
}

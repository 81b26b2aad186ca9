import { useRef } from 'react';
import type { DateLocale } from '@/lib/time/display';
import { ChosenNames } from './chosen-names';
import type { Expansion } from './expansion';
import { tiedTo } from './graph-index';
import type { PictureDeeds, PictureParts } from './picture-parts';
import { StepButton } from './step-button';
import type { Steps } from './steps';
import { tellShown } from './tell-shown';
import { useKeptFocus } from './use-kept-focus';
import { fill, type StepWords } from './words';

interface Props extends PictureParts, PictureDeeds {
  steps: Steps;
  /** How many nodes a picture begins with at most. */
  limit: number;
  /** What expanding a node would bring. */
  expansion: (id: string) => Expansion | null;
  /** Whether a changed picture is still on its way. */
  drawing: boolean;
  findPath: () => void;
}

/** How much of the graph is in the picture and why, and what can be done with it: each a step that can be taken back. */
export function StepsBar({
  graph,
  shown,
  scene,
  steps,
  selected,
  query,
  drawing,
  locale,
  words,
  ...rest
}: Props) {
  const { limit, expansion, nameOf, take, toggle, pin, expand, fold, findPath } = rest;
  const { base, chosen, pinned, path } = scene;
  const one = selected !== null && shown.ids.has(selected) ? selected : null;
  const next = one && expansion(one);
  const folded = one !== null && scene.collapsed.includes(one) && !scene.opened.includes(one);
  const box = useRef<HTMLFieldSetElement>(null);
  useKeptFocus(box);
  const standing = chosen.filter((id) => graph.nodes.has(id));
  return (
    <>
      <p className="pt-2 text-small" data-testid="shown">
        {drawing ? words.drawing : tellShown({ shown, base, nameOf, words, locale })}
      </p>
      <fieldset ref={box} className="m-0 border-0 p-0">
        <legend className="sr-only">{words.label}</legend>
        <p className="flex flex-wrap items-center gap-1.5 pt-1 text-small">
          <StepButton name="undo" press={() => take('undo')} off={steps.past.length === 0}>
            ↶ {words.undo}
          </StepButton>
          <StepButton name="redo" press={() => take('redo')} off={steps.future.length === 0}>
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
        </p>
        {one !== null && (
          <p className="flex flex-wrap items-center gap-1.5 pt-1 text-small">
            <b className="pr-1 font-semibold">{nameOf(one)}</b>
            {next && (
              <StepButton name="expand" press={() => expand(one)}>
                {tellNext(next, words, locale)}
              </StepButton>
            )}
            {!folded && tiedTo(graph, one).length > 0 && (
              <StepButton name="collapse" press={() => fold(one)}>
                {words.collapse}
              </StepButton>
            )}
            <StepButton
              name="showCircle"
              press={() => take({ do: 'begin', base: { is: 'circle', of: one } })}
            >
              {words.showCircle}
            </StepButton>
            {pinned[one] ? (
              <StepButton name="unpin" press={() => take({ do: 'unpin', id: one })}>
                {words.unpin}
              </StepButton>
            ) : (
              <StepButton name="pin" press={() => pin([one])}>
                {words.pin}
              </StepButton>
            )}
            <StepButton name="choose" press={() => toggle(one)}>
              {chosen.includes(one) ? words.unchoose : words.choose}
            </StepButton>
          </p>
        )}
        {standing.length > 0 && (
          <p className="flex flex-wrap items-center gap-1.5 pt-1 text-small">
            <ChosenNames ids={standing} {...{ query, locale, words, nameOf }} />
            {standing.length === 2 && (
              <StepButton name="path" press={findPath}>
                {words.path}
              </StepButton>
            )}
            {standing.length > 1 && (
              <StepButton
                name="onlyThese"
                press={() => take({ do: 'begin', base: { is: 'chosen', of: standing } })}
              >
                {words.onlyThese}
              </StepButton>
            )}
            <StepButton name="pinAll" press={() => pin(standing)}>
              {words.pinAll}
            </StepButton>
            <StepButton name="clear" press={() => take({ do: 'choose', ids: [] })}>
              {words.clear}
            </StepButton>
          </p>
        )}
      </fieldset>
    </>
  );
}

/** "More 30 / 170" where not all come at once. */
const tellNext = ({ count, hidden }: Expansion, words: StepWords, locale: DateLocale): string =>
  fill(count < hidden ? words.expand : words.expandRest, { count, hidden }, locale);

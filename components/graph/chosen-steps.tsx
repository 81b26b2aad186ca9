import { ChosenNames } from './chosen-names';
import type { PictureDeeds, PictureParts } from './picture-parts';
import { StepButton, StepRow } from './step-button';

interface Props
  extends Pick<PictureParts, 'scene' | 'query' | 'locale' | 'words' | 'nameOf'>,
    Pick<PictureDeeds, 'take' | 'pin'> {
  ids: readonly string[];
  findPath: () => void;
}

/** Who is chosen together, and what can be done with all of them. */
export function ChosenSteps({ ids, scene, query, locale, words, nameOf, take, pin, findPath }: Props) {
  return (
    <StepRow>
      <ChosenNames {...{ ids, query, locale, words, nameOf }} />
      {ids.length === 2 && (
        <StepButton name="path" press={findPath}>
          {words.path}
        </StepButton>
      )}
      {ids.length > 1 && (
        <StepButton name="onlyThese" press={() => take({ do: 'begin', base: { is: 'chosen', of: ids } })}>
          {words.onlyThese}
        </StepButton>
      )}
      <StepButton name="pinAll" press={() => pin(ids)} off={ids.every((id) => id in scene.pinned)}>
        {words.pinAll}
      </StepButton>
      <StepButton name="clear" press={() => take({ do: 'choose', ids: [] })}>
        {words.clear}
      </StepButton>
    </StepRow>
  );
}

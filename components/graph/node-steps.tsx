import type { DateLocale } from '@/lib/time/display';
import type { Expansion } from './expansion';
import type { PictureDeeds, PictureParts } from './picture-parts';
import { StepButton, StepRow } from './step-button';
import { fill, type StepWords } from './words';

interface Props extends Pick<PictureParts, 'scene' | 'locale' | 'words' | 'nameOf'>, PictureDeeds {
  id: string;
  /** What expanding a node would bring. */
  expansion: (id: string) => Expansion | null;
  /** How many nodes folding one would take out of the picture. */
  foldable: (id: string) => number;
  /** Where the picture is the node and those tied to it already: the id of what says so. */
  circleSaid: string | null;
}

/** What can be done with one node of the picture, and around it. */
export function NodeSteps({
  id,
  scene,
  expansion,
  foldable,
  circleSaid,
  locale,
  words,
  nameOf,
  ...does
}: Props) {
  const next = expansion(id);
  const folded = scene.collapsed.includes(id) && !scene.opened.includes(id);
  return (
    <StepRow>
      <b className="pr-1 font-semibold">{nameOf(id)}</b>
      {next && (
        <StepButton name="expand" press={() => does.expand(id)}>
          {tellNext(next, words, locale)}
        </StepButton>
      )}
      {!folded && foldable(id) > 0 && (
        <StepButton name="collapse" press={() => does.fold(id)}>
          {words.collapse}
        </StepButton>
      )}
      <StepButton
        name="showCircle"
        press={() => does.take({ do: 'begin', base: { is: 'circle', of: id } })}
        so={circleSaid}
      >
        {words.showCircle}
      </StepButton>
      {scene.pinned[id] ? (
        <StepButton name="unpin" press={() => does.take({ do: 'unpin', id })}>
          {words.unpin}
        </StepButton>
      ) : (
        <StepButton name="pin" press={() => does.pin([id])}>
          {words.pin}
        </StepButton>
      )}
      <StepButton name="choose" press={() => does.toggle(id)}>
        {scene.chosen.includes(id) ? words.unchoose : words.choose}
      </StepButton>
    </StepRow>
  );
}

/** "More 30 / 170" where not all come at once. */
const tellNext = ({ count, hidden }: Expansion, words: StepWords, locale: DateLocale): string =>
  hidden === 1
    ? words.expandLast
    : fill(count < hidden ? words.expand : words.expandRest, { count, hidden }, locale);

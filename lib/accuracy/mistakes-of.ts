import type { Figure } from './figures';
import type { Mistake, MistakeKind } from './measured';

const DATE = ['date-missed', 'date-less-exact', 'date-more-exact', 'date-wrong'] as const;
const WHOLE = ['kind', 'status', ...DATE] as const;

/** The kinds of mistake by which a figure is less than whole; one that merely counts has none. */
const KINDS: { [figure in Figure]?: readonly MistakeKind[] } = {
  'leaders.there': ['leader-missed'],
  'leaders.right': ['leader-wrong', 'leader-twice'],
  'countries.there': ['country-missed'],
  'countries.right': ['country-wrong'],
  'meetings.there': ['meeting-missed'],
  'meetings.right': ['meeting-wrong'],
  'wholeMeetings.there': ['meeting-missed', ...WHOLE],
  'wholeMeetings.right': ['meeting-wrong', ...WHOLE],
  'field.published': ['published'],
  'field.credit': ['credit-missed', 'credit-wrong'],
  'field.leaderState': ['leader-state'],
  'field.leaderTitle': ['leader-title'],
  'field.kind': ['kind'],
  'field.status': ['status'],
  'field.date': DATE,
  'field.dateWhereTold': DATE,
  'field.country': ['country-of-place-missed', 'country-of-place-wrong'],
  'field.city': ['city'],
  'field.participants': ['participants-missed', 'participants-too-many', 'participants-others'],
  'field.sides': ['sides-missed', 'sides-too-many', 'sides-others'],
  'field.evidence': ['evidence'],
};

const PAIRED: readonly MistakeKind[] = ['kind', 'status'];

/** Whether what a figure has wrong may be of several kinds, or of one that tells what was taken for what. */
export function severalKinds(figure: Figure): boolean {
  const kinds = KINDS[figure] ?? [];
  return kinds.length > 1 || kinds.some((kind) => PAIRED.includes(kind));
}

/** Those of an article's mistakes that a figure is of. */
export const mistakesOf = (figure: Figure, mistakes: readonly Mistake[]): Mistake[] =>
  mistakes.filter(({ what }) => KINDS[figure]?.includes(what));

import type { NameHit } from '@/graph/queries/name-hit';
import { isHeld, type Office } from '@/graph/queries/office';
import type { OfficeHolder } from '@/graph/queries/office-holders';

/** The first is meant; then come the state itself and the others. */
const RANKS = { meant: 0, state: 10, others: 20 };

/**
 * Whom an office of a state means: who holds it now, or held it last, then the state and those who held it before.
 * @param holders as `officeHolders` gives them
 */
export const holdersFirst = (holders: readonly OfficeHolder[], state: readonly NameHit[]): NameHit[] => [
  ...holders.map(holding),
  ...state.map(beside),
];

/** Whom a former one means: those who no longer hold it, then the state, then whoever does; the state where nobody did. */
export function formerFirst(holders: readonly OfficeHolder[], state: readonly NameHit[]): NameHit[] {
  const before = formerOf(holders);
  const now = holders.filter((one) => !before.includes(one));
  return [...holdersFirst(before, state), ...now.map((one, at) => holding(one, before.length + at + 1))];
}

/** Those who no longer hold it. */
export const formerOf = (holders: readonly OfficeHolder[]): OfficeHolder[] =>
  holders.filter(({ holds }) => !isHeld(holds) && !mayBeHeld(holds, holders));

/** Whether the end of a term is not told, and nobody is known to have come later. */
const mayBeHeld = ({ first, last }: Office, holders: readonly OfficeHolder[]): boolean =>
  last === null && first !== null && holders.every(({ holds }) => (holds.first ?? '') <= first);

function holding({ holds, ...one }: OfficeHolder, at: number): NameHit {
  const rank = at === 0 ? RANKS.meant : RANKS.others + at;
  const match = { way: 'name', form: holds.title, rank, off: 0, whole: true } as const;
  return { is: 'leader', ...one, match, holds };
}

const beside = (hit: NameHit): NameHit => ({ ...hit, match: { ...hit.match, rank: RANKS.state } });

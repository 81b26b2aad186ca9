import type { NameHit } from '@/graph/queries/name-hit';
import { isHeld, type Office } from '@/graph/queries/office';
import type { OfficeHolder } from '@/graph/queries/office-holders';
import { boundsOf } from '@/lib/search/times-asked';
import { bounds } from '@/lib/time/edtf';
import type { DayRange } from '@/lib/time/filter';

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

/** Those who held it in one of these times, for all that is known of their terms; everybody where no time is told, or nobody did. */
export function heldIn(holders: readonly OfficeHolder[], times: readonly string[]): OfficeHolder[] {
  const ranges = boundsOf(times);
  const then = holders.filter(({ holds }) => ranges.some((range) => overlaps(holds, range)));
  return then.length > 0 ? then : [...holders];
}

/** Whether a term of which both ends are known reaches into a time. */
function overlaps({ first, last }: Office, { from, to }: DayRange): boolean {
  const begins = first === null ? null : bounds(first)?.earliest;
  const ends = last === '..' ? STILL : last === null ? null : bounds(last)?.latest;
  return !!begins && !!ends && (to === null || begins <= to) && (from === null || ends >= from);
}

/** Behind every day that is told. */
const STILL = '9999-12-31';

/** Those who no longer hold it. */
export const formerOf = (holders: readonly OfficeHolder[]): OfficeHolder[] =>
  holders.filter(({ holds }) => !isHeld(holds) && !mayBeHeld(holds, holders));

/** Whether the end of a term is not told, and nobody is known to have come later. */
const mayBeHeld = ({ first, last }: Office, holders: readonly OfficeHolder[]): boolean =>
  last === null && first !== null && holders.every(({ holds }) => (holds.first ?? '') <= first);

function holding({ holds, ...one }: OfficeHolder, at: number): NameHit {
  const rank = at === 0 ? RANKS.meant : RANKS.others + at;
  const match = { way: 'name', form: holds.title, rank, off: 0, whole: true, joined: false } as const;
  return { is: 'leader', ...one, match, holds };
}

const beside = (hit: NameHit): NameHit => ({ ...hit, match: { ...hit.match, rank: RANKS.state } });

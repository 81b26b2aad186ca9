import { daysBetween, parseDay } from './calendar';
import type { Bounds } from './edtf';

/** The days on which something may have been. */
export interface GapEnd extends Bounds {
  /** Only the day of its news is known, which stands here in its place. */
  reported?: boolean;
}

/** The time between two of a row of dates in which none of the others can lie. */
export interface Gap {
  /** Which of the dates it follows, and which it comes before: their places in the list that was given. */
  after: number;
  before: number;
  /** Days from the last possible one of the first to the first possible one of the second. */
  days: number;
  /** Both ends are known to the day; else it may have been longer. */
  told: 'exactly' | 'at-least';
  /** An end stands at the day of its news, since its own is not told. */
  byNews: boolean;
}

/**
 * The longest gap in a row of dates, as far as it is certain: where a date is known to the month, the whole month counts
 * as filled. What only its news dates ends a gap as well: nobody is said to have been silent while papers told of a
 * meeting. Of two as long, the later.
 * @param dates in any order @returns null for fewer than two, and where they leave no day between them
 */
export function longestGap(dates: readonly GapEnd[]): Gap | null {
  const order = dates
    .map((_, index) => index)
    .sort((a, b) => compare(dates[a]?.earliest, dates[b]?.earliest) || a - b);
  let longest: Gap | null = null;
  let [until, ...rest] = order;
  for (const next of rest) {
    const [before, after] = [dates[until as number], dates[next]] as [GapEnd, GapEnd];
    const [from, to] = [parseDay(before.latest), parseDay(after.earliest)];
    const days = from && to ? daysBetween(from, to) : 0;
    if (days > 0 && days >= (longest?.days ?? 0)) {
      longest = { after: until as number, before: next, days, ...toldBy(before, after) };
    }
    if (after.latest >= before.latest) until = next;
  }
  return longest;
}

const toldBy = (...ends: GapEnd[]): Pick<Gap, 'told' | 'byNews'> => ({
  told: ends.every(isDay) ? 'exactly' : 'at-least',
  byNews: ends.some(({ reported }) => reported),
});

const isDay = ({ earliest, latest }: Bounds) => earliest === latest;
const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);

import { daysBetween, parseDay } from './calendar';
import type { Bounds } from './edtf';

/** The time between two of a row of dates in which none of the others can lie. */
export interface Gap {
  /** Which of the dates it follows, and which it comes before: their places in the list that was given. */
  after: number;
  before: number;
  /** Days from the last possible one of the first to the first possible one of the second. */
  days: number;
  /** Both ends are known to the day; else it may have been longer. */
  told: 'exactly' | 'at-least';
}

/**
 * The longest gap in a row of dates, as far as it is certain: where a date is known to the month, the whole month counts
 * as filled. Of two as long, the later.
 * @param dates in any order @returns null for fewer than two, and where they leave no day between them
 */
export function longestGap(dates: readonly Bounds[]): Gap | null {
  const order = dates
    .map((_, index) => index)
    .sort((a, b) => compare(dates[a]?.earliest, dates[b]?.earliest) || a - b);
  let longest: Gap | null = null;
  let [until, ...rest] = order;
  for (const next of rest) {
    const [before, after] = [dates[until as number], dates[next]] as [Bounds, Bounds];
    const [from, to] = [parseDay(before.latest), parseDay(after.earliest)];
    const days = from && to ? daysBetween(from, to) : 0;
    if (days > 0 && days >= (longest?.days ?? 0)) {
      const told = [before, after].every(isDay) ? 'exactly' : 'at-least';
      longest = { after: until as number, before: next, days, told };
    }
    if (after.latest >= before.latest) until = next;
  }
  return longest;
}

/** When something was, as far as it is told. */
export interface Told {
  /** First and last possible ISO day; null where it has no date or no year. */
  earliest: string | null;
  latest: string | null;
  /** ISO day of its news; null where nothing tells. */
  reportedOn: string | null;
}

/** The longest gap between those that have dates: which two, and which of the others may lie in it all the same. */
export interface GapAmong<T> extends Pick<Gap, 'days' | 'told'> {
  after: T & Bounds;
  before: T & Bounds;
  undated: T[];
}

/** @returns null where those with dates leave no gap */
export function gapAmong<T extends Told>(all: readonly T[]): GapAmong<T> | null {
  const dated = all.filter((one): one is T & Bounds => one.earliest !== null && one.latest !== null);
  const found = longestGap(dated);
  const [after, before] = [dated[found?.after ?? -1], dated[found?.before ?? -1]];
  if (!found || !after || !before) return null;
  const undated = all.filter(
    ({ earliest, reportedOn }) => earliest === null && mayLieBehind(after.latest, reportedOn),
  );
  return { days: found.days, told: found.told, after, before, undated };
}

/**
 * Whether something without a date of its own may lie behind a day: news of it comes after it was, however long after.
 * @param day ISO day @param reportedOn ISO day of its news; null where nothing tells
 */
export const mayLieBehind = (day: string, reportedOn: string | null): boolean =>
  reportedOn === null || reportedOn > day;

const isDay = ({ earliest, latest }: Bounds) => earliest === latest;
const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);

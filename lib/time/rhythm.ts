import { awaitedAmong, nextAmong } from './ahead';
import { addMonths, daysBetween, daysInMonth, parseDay } from './calendar';
import type { Bounds } from './edtf';
import { type Gap, gapAmong } from './gap';
import type { DayCount } from './in-time';

/** How meetings follow one another. */
export interface Rhythm {
  /** The latest that was held and has a date. */
  last: Bounds | null;
  /** The day of the newest news of a held one without a date, where it came after `last`. */
  lastReported: string | null;
  /** The earliest that is planned and yet to come, whatever its day turns out to be. */
  next: Bounds | null;
  /** Where nothing is next: the latest that was planned after the last held one and after the last news of one. */
  awaited: Bounds | null;
  /** The longest time between two held ones that have dates, and how many without a date may lie in it all the same. */
  gap: (Pick<Gap, 'told'> & { days: Bounds; after: Bounds; before: Bounds; undated: number }) | null;
}

/** @param today ISO day */
export function rhythm(counts: readonly DayCount[], today: string): Rhythm {
  const dated = (status: DayCount['status']) =>
    counts.flatMap(({ status: own, earliest, latest }) =>
      own === status && earliest !== null && latest !== null ? [{ earliest, latest }] : [],
    );
  const held = dated('held').sort(byLatest);
  const planned = dated('planned');
  const last = held.at(-1) ?? null;
  const next = nextAmong(planned, today) ?? null;
  const told = counts.filter(({ status }) => status === 'held');
  const lastReported =
    told
      .flatMap(({ reportedOn }) => reportedOn ?? [])
      .sort()
      .at(-1) ?? null;
  return {
    last,
    lastReported: lastReported && (!last || lastReported > last.latest) ? lastReported : null,
    next,
    awaited: next ? null : (awaitedAmong(planned, [last?.latest, lastReported]) ?? null),
    gap: gapOf(told),
  };
}

function gapOf(held: readonly DayCount[]): Rhythm['gap'] {
  const found = gapAmong(held);
  if (!found) return null;
  const [after, before] = [boundsIn(found.after), boundsIn(found.before)];
  const days = { earliest: after.latest, latest: before.earliest };
  return { told: found.told, days, after, before, undated: sumOf(found.undated) };
}

const boundsIn = ({ earliest, latest }: Bounds): Bounds => ({ earliest, latest });
const sumOf = (counts: readonly DayCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byLatest = (a: Bounds, b: Bounds) => compare(a.latest, b.latest) || compare(a.earliest, b.earliest);

/** A length of time as people say it: whole years and months, or days where it is shorter than two months. */
export interface SpokenLength {
  years: number;
  months: number;
  days: number;
  /** Days are left over of a month, which the years and months do not count. */
  more: boolean;
}

/** How long it is from one day to another: 1 year and 3 months; 40 days. */
export function spokenLength({ earliest, latest }: Bounds): SpokenLength {
  const [from, to] = [parseDay(earliest), parseDay(latest)];
  if (!from || !to) return { years: 0, months: 0, days: 0, more: false };
  const left = (months: number) => {
    const { year, month } = addMonths(from, months);
    return daysBetween({ year, month, day: Math.min(from.day, daysInMonth(year, month)) }, to);
  };
  let months = (to.year - from.year) * 12 + to.month - from.month;
  if (left(months) < 0) months -= 1;
  if (months < 2) return { years: 0, months: 0, days: daysBetween(from, to), more: false };
  return { years: Math.floor(months / 12), months: months % 12, days: 0, more: left(months) > 0 };
}

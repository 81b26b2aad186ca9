import { addMonths, daysBetween, daysInMonth, parseDay } from './calendar';
import type { Bounds } from './edtf';
import type { DayCount } from './in-time';

/** How meetings follow one another. Only those with a date and a year of their own are weighed. */
export interface Rhythm {
  /** The latest that was held. */
  last: Bounds | null;
  /** The earliest that is planned and not over by today. */
  next: Bounds | null;
  /** Where nothing is next: the latest that was planned after the last held one, and of which no article says it was held. */
  awaited: Bounds | null;
  /** The longest time between two held meetings in which surely none of the others was: its days. */
  gap: Bounds | null;
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
  const [next = null] = planned.filter(({ latest }) => latest >= today).sort(byEarliest);
  const awaited = planned.sort(byLatest).findLast(({ earliest }) => !last || earliest > last.latest) ?? null;
  return { last, next, awaited: next ? null : awaited, gap: longestGap(held) };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byEarliest = (a: Bounds, b: Bounds) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest);
const byLatest = (a: Bounds, b: Bounds) => compare(a.latest, b.latest) || compare(a.earliest, b.earliest);

/** From the last possible day of all before it to the first possible day of the next: the time that is empty for certain. */
function longestGap(held: readonly Bounds[]): Bounds | null {
  let best: Bounds | null = null;
  let end: string | null = null;
  for (const { earliest, latest } of [...held].sort(byEarliest)) {
    if (
      end !== null &&
      earliest > end &&
      (best === null || daysOf(end, earliest) > daysOf(best.earliest, best.latest))
    ) {
      best = { earliest: end, latest: earliest };
    }
    if (end === null || latest > end) end = latest;
  }
  return best;
}

function daysOf(from: string, to: string): number {
  const [a, b] = [parseDay(from), parseDay(to)];
  return a && b ? daysBetween(a, b) : 0;
}

/** A length of time as people say it: whole years and months, or days where it is shorter than two months. */
export interface SpokenLength {
  years: number;
  months: number;
  days: number;
}

/** How long it is from one day to another: 1 year and 3 months; 40 days. What is left over of a month is not counted. */
export function spokenLength({ earliest, latest }: Bounds): SpokenLength {
  const [from, to] = [parseDay(earliest), parseDay(latest)];
  if (!from || !to) return { years: 0, months: 0, days: 0 };
  const whole = (months: number) => {
    const { year, month } = addMonths(from, months);
    return daysBetween({ year, month, day: Math.min(from.day, daysInMonth(year, month)) }, to) >= 0;
  };
  let months = (to.year - from.year) * 12 + to.month - from.month;
  if (!whole(months)) months -= 1;
  if (months < 2) return { years: 0, months: 0, days: daysBetween(from, to) };
  return { years: Math.floor(months / 12), months: months % 12, days: 0 };
}

import { addDays, dayNumber, dayOfNumber, daysInMonth, parseDay, printDay, weekday } from './calendar';
import type { Bounds } from './edtf';

/** What a timeline counts by. Weeks begin on Sunday, as calendars in Bangladesh do. */
export type TimeUnit = 'year' | 'month' | 'week';

/** Above so many days months are too narrow for a phone's thumb, and below so many they tell too little. */
const LONGEST_BY_MONTH = 366 * 6;
const LONGEST_BY_WEEK = 7 * 40;

/** The number of an ISO day, in days since 1970-01-01. @throws for what is no day */
export function numberOfDay(iso: string): number {
  const day = parseDay(iso);
  if (!day) throw new Error(`"${iso}" is no ISO day.`);
  return dayNumber(day);
}

/** The ISO day that lies so many days after another. */
export const dayAfter = (iso: string, days: number): string => printDay(dayOfNumber(numberOfDay(iso) + days));

/** How many days a stretch has, both ends counted. */
export const lengthOf = ({ earliest, latest }: Bounds): number =>
  numberOfDay(latest) - numberOfDay(earliest) + 1;

/** The unit in which a stretch of days is best counted: weeks to nine months, months to six years, else years. */
export function unitFor(view: Bounds): TimeUnit {
  const days = lengthOf(view);
  return days > LONGEST_BY_MONTH ? 'year' : days > LONGEST_BY_WEEK ? 'month' : 'week';
}

/** The year, month or week that an ISO day lies in. @throws for what is no day */
export function binOf(iso: string, unit: TimeUnit): Bounds {
  const day = parseDay(iso);
  if (!day) throw new Error(`"${iso}" is no ISO day.`);
  if (unit === 'year') return { earliest: `${iso.slice(0, 4)}-01-01`, latest: `${iso.slice(0, 4)}-12-31` };
  if (unit === 'month') {
    const month = iso.slice(0, 7);
    return { earliest: `${month}-01`, latest: `${month}-${daysInMonth(day.year, day.month)}` };
  }
  const first = addDays(day, -weekday(day));
  return { earliest: printDay(first), latest: printDay(addDays(first, 6)) };
}

/** Every year, month or week that has a day of the stretch, in their order. */
export function binsOf({ earliest, latest }: Bounds, unit: TimeUnit): Bounds[] {
  const bins: Bounds[] = [];
  for (let bin = binOf(earliest, unit); bin.earliest <= latest; bin = binOf(dayAfter(bin.latest, 1), unit)) {
    bins.push(bin);
  }
  return bins;
}

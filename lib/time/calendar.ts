/** A day of the Gregorian calendar. `month` is 1–12, `day` 1–31. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const MS_A_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Days since 1970-01-01. Sums go through `Date.UTC` alone, so no time zone can move a day. */
export const dayNumber = ({ year, month, day }: CalendarDay): number =>
  Date.UTC(year, month - 1, day) / MS_A_DAY;

/** The day that lies `number` days after 1970-01-01. */
export function dayOfNumber(number: number): CalendarDay {
  const date = new Date(number * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day that lies `days` after the given one; before it where `days` is negative. */
export const addDays = (from: CalendarDay, days: number): CalendarDay => dayOfNumber(dayNumber(from) + days);

/** The month that lies `months` after the given day's month. */
export function addMonths({ year, month }: CalendarDay, months: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** How many days after `a` the day `b` lies; negative where it lies before. */
export const daysBetween = (a: CalendarDay, b: CalendarDay): number => dayNumber(b) - dayNumber(a);

/** 0 is Sunday, 6 Saturday. */
export const weekday = (day: CalendarDay): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/** How many days a month has; a month whose year is not known counts as in a leap year. */
export function daysInMonth(year: number | null, month: number): number {
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether there is such a day; where the year is not known, whether some year has it. */
export const isDay = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** `2025-03-15` → the day; null for anything else, and for days that there are not (`2025-02-30`). */
export function parseDay(iso: string): CalendarDay | null {
  const match = ISO_DAY.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? { year, month, day } : null;
}

/** The day as ISO 8601 has it, `2025-03-15`. Years 0–9999. */
export const printDay = ({ year, month, day }: CalendarDay): string =>
  `${year < 1000 ? String(year).padStart(4, '0') : year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;

/** What a field for a day takes at most: browsers then let a year have four digits. */
export const LAST_DAY = '9999-12-31';

/** Whether a day was at most so many days before another, or is that day; false where either is not known. */
export function isShortlyBefore(day: CalendarDay | null, other: CalendarDay | null, most: number): boolean {
  const days = day && other ? daysBetween(day, other) : -1;
  return days >= 0 && days <= most;
}

import { type CalendarDay, daysBetween, daysInMonth, isDay, printDay } from './calendar';

/** One end of a date: a day, a month, or a year. `year` is null where it is not told (`XXXX-06`). */
export interface EdtfPoint {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** A date of the subset: one point, or an interval of two that are alike in knowing or not knowing their year. */
export interface Edtf {
  from: EdtfPoint;
  /** Null where the date is no interval. */
  to: EdtfPoint | null;
}

/** First and last possible day of a date, ISO. */
export interface Bounds {
  earliest: string;
  latest: string;
}

const POINT = /^(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?|XXXX-(\d\d)(?:-(\d\d))?)$/;

const whole = (group: string | undefined) => (group === undefined ? null : Number(group));

function parsePoint(text: string): EdtfPoint | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const year = whole(match[1]);
  const month = whole(match[2] ?? match[4]);
  const day = whole(match[3] ?? match[5]);
  if (month !== null && !isDay(year, month, day ?? 1)) return null;
  return { year, month, day };
}

function printPoint({ year, month, day }: EdtfPoint): string {
  const parts = [year === null ? 'XXXX' : String(year).padStart(4, '0')];
  if (month !== null) parts.push(String(month).padStart(2, '0'));
  if (month !== null && day !== null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

const firstDay = (point: EdtfPoint, year: number): CalendarDay => ({
  year,
  month: point.month ?? 1,
  day: point.day ?? 1,
});

const lastDay = (point: EdtfPoint, year: number): CalendarDay => {
  const month = point.month ?? 12;
  return { year, month, day: point.day ?? daysInMonth(year, month) };
};

/**
 * Reads the subset of EDTF (ISO 8601-2) that Boithok uses: `2025-03-15`, `2024-06`, `2024`, `XXXX-06`, `XXXX-06-18`,
 * and intervals of two of these, `2024-06-18/2024-06-19`. A year-less interval may pass over the new year.
 * @returns null for anything else: days that there are not, intervals that run backwards or know one year of two
 */
export function parseEdtf(text: string): Edtf | null {
  const [first, second, ...more] = text.split('/');
  const from = parsePoint(first ?? '');
  if (!from || more.length > 0) return null;
  if (second === undefined) return { from, to: null };
  const to = parsePoint(second);
  if (!to || (from.year === null) !== (to.year === null)) return null;
  if (from.year === null || to.year === null) return { from, to };
  return daysBetween(firstDay(from, from.year), lastDay(to, to.year)) < 0 ? null : { from, to };
}

/** Whether the text is a date of the subset. */
export const isEdtf = (text: string): boolean => parseEdtf(text) !== null;

/** The date as EDTF has it. */
export const printEdtf = ({ from, to }: Edtf): string =>
  to ? `${printPoint(from)}/${printPoint(to)}` : printPoint(from);

/** Whether the date lacks its year (`XXXX-06`). False for what is no date of the subset. */
export const isYearless = (edtf: string): boolean => parseEdtf(edtf)?.from.year === null;

/**
 * The date with a year put in: `XXXX-06` and 2024 give `2024-06`; an interval over the new year ends in the next.
 * A date that has its year stays as it is. Null where that year has no such day, or the text is no date.
 */
export function withYear(edtf: string, year: number): string | null {
  const date = parseEdtf(edtf);
  if (!date) return null;
  if (date.from.year !== null) return edtf;
  const { from, to } = date;
  const turns = to !== null && daysBetween(firstDay(from, 2024), lastDay(to, 2024)) < 0;
  const dated = printEdtf({ from: { ...from, year }, to: to && { ...to, year: turns ? year + 1 : year } });
  return isEdtf(dated) ? dated : null;
}

/** The first and the last day that the date can mean; null where its year is not told, and for what is no date. */
export function bounds(edtf: string): Bounds | null {
  const date = parseEdtf(edtf);
  if (!date || date.from.year === null) return null;
  const end = date.to ?? date.from;
  return {
    earliest: printDay(firstDay(date.from, date.from.year)),
    latest: printDay(lastDay(end, end.year ?? date.from.year)),
  };
}

/** Whether two stretches of days share a day. */
export const overlap = (a: Bounds, b: Bounds): boolean => a.earliest <= b.latest && b.earliest <= a.latest;

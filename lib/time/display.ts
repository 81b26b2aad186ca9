import { parseDay, weekday } from './calendar';
import { type EdtfPoint, parseEdtf } from './edtf';

export type DateLocale = 'bn' | 'en';

const MONTHS: Record<DateLocale, readonly string[]> = {
  bn: 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const WEEKDAYS: Record<DateLocale, readonly string[]> = {
  bn: 'রোববার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

/** A number or text with its digits in the locale's own: 2025 → ২০২৫. */
export const localDigits = (value: number | string, locale: DateLocale): string =>
  locale === 'bn'
    ? String(value).replace(/\d/g, (digit) => '০১২৩৪৫৬৭৮৯'[Number(digit)] ?? digit)
    : String(value);

/** The month's name. @param month 1–12 */
export const monthName = (month: number, locale: DateLocale): string => MONTHS[locale][month - 1] ?? '';

/** The weekday's name. @param day 0 (Sunday) – 6 */
export const weekdayName = (day: number, locale: DateLocale): string => WEEKDAYS[locale][day] ?? '';

interface DisplayOptions {
  /** Puts the weekday before a single day: "শনিবার, ১৫ মার্চ ২০২৫". */
  weekday?: boolean;
  /** What is said of a day or month whose year nobody tells; `{date}` stands for it. Without it the date alone is said. */
  yearless?: string;
}

/**
 * A date in words: `2025-03-15` → "১৫ মার্চ ২০২৫", `2024-06` → "জুন ২০২৪", `2024-06-18/2024-06-19` → "১৮–১৯ জুন ২০২৪",
 * `XXXX-06` → "জুন", within the words for one whose year nobody tells. Never a word relative to today. What is no EDTF of
 * the subset comes back unchanged.
 */
export function sayDate(edtf: string, locale: DateLocale, options: DisplayOptions = {}): string {
  const date = parseEdtf(edtf);
  if (!date) return edtf;
  const { from, to } = date;
  const told = to ? sayInterval(from, to, locale) : sayDay(edtf, from, locale, options);
  return from.year === null && options.yearless ? options.yearless.replace('{date}', told) : told;
}

function sayDay(edtf: string, date: EdtfPoint, locale: DateLocale, options: DisplayOptions): string {
  const day = options.weekday ? parseDay(edtf) : null;
  const before = day ? `${weekdayName(weekday(day), locale)}, ` : '';
  return before + sayPoint(date, locale);
}

function sayPoint({ year, month, day }: EdtfPoint, locale: DateLocale): string {
  const parts: string[] = [];
  if (day !== null) parts.push(localDigits(day, locale));
  if (month !== null) parts.push(monthName(month, locale));
  if (year !== null) parts.push(localDigits(year, locale));
  return parts.join(' ');
}

/** What both ends share is said once, at the end. */
function sayInterval(from: EdtfPoint, to: EdtfPoint, locale: DateLocale): string {
  const end = sayPoint(to, locale);
  if (from.month === null && to.month === null) return `${sayPoint(from, locale)}–${end}`;
  if (from.year !== to.year || from.month === null) return `${sayPoint(from, locale)} – ${end}`;
  if (from.month !== to.month || from.day === null || to.day === null) {
    return from.month === to.month && from.day === to.day
      ? end
      : `${sayPoint({ ...from, year: null }, locale)} – ${end}`;
  }
  return from.day === to.day ? end : `${localDigits(from.day, locale)}–${end}`;
}

import { numberOfDay, type TimeUnit } from '@/lib/time/bins';
import { type DateLocale, localDigits, monthName, sayDate } from '@/lib/time/display';
import type { Column } from '@/lib/time/shown-in';

/** A word beneath a bar. */
export interface AxisLabel {
  /** Its bar, from 0. */
  at: number;
  text: string;
  /** Left out where there is little room. */
  spare: boolean;
}

const MOST = 10;
/** In pixels: the narrowest timeline that has all its words, one on a phone, and a letter of them. */
const [NARROW, PHONE, LETTER] = [560, 290, 7.5];

/** The words beneath a timeline: a row of months, days or years, and beneath months and weeks a row of their years. */
export function axisLabels(columns: readonly Column[], unit: TimeUnit, locale: DateLocale) {
  const starts = columns.map(({ start }) => start);
  const yearAt = (at: number) => starts[at]?.slice(0, 4);
  const years = starts.flatMap((_, at) => (at === 0 || yearAt(at) !== yearAt(at - 1) ? [at] : []));
  const steps = unit === 'month' ? [1, 2, 3, 6] : [1, 2, 5, 10, 20, 50];
  const step = steps.find((one) => columns.length / one <= MOST);
  const regular = (at: number) => (step ? ordinal(starts[at] ?? '', unit) % step === 0 : false);
  const shown = starts.flatMap((_, at) => (regular(at) ? [at] : []));
  const fits = (text: string, at: number, width: number) =>
    text.length * LETTER <= (1 - at / columns.length) * width;
  const named = shown.map(
    (at, index): AxisLabel => ({
      at,
      text: nameOf(starts[at] ?? '', unit, locale),
      // on a phone every other one is enough, the last one with them if it fits
      spare: (shown.length - 1 - index) % 2 === 1 || !fits(nameOf(starts[at] ?? '', unit, locale), at, PHONE),
    }),
  );
  // the last one would be cut by the end of a narrow page
  const fine = named.filter(({ at, text }) => fits(text, at, NARROW));
  if (unit === 'year') return { fine, years: [] };
  // a year that has hardly begun, or hardly ended, has no room for its number beside the next
  const roomy = years.filter(
    (at, index) => index === years.length - 1 || (years[index + 1] ?? 0) - at > columns.length / 9,
  );
  return {
    fine,
    years: roomy.map((at): AxisLabel => ({ at, text: localDigits(yearAt(at) ?? '', locale), spare: false })),
  };
}

/** The number of a bar in its calendar, so that the same months and years are named wherever the view begins. */
function ordinal(start: string, unit: TimeUnit): number {
  if (unit === 'year') return Number(start.slice(0, 4));
  if (unit === 'month') return Number(start.slice(5, 7)) - 1;
  return Math.floor((numberOfDay(start) + 4) / 7);
}

function nameOf(start: string, unit: TimeUnit, locale: DateLocale): string {
  if (unit === 'year') return localDigits(start.slice(0, 4), locale);
  const month = monthName(Number(start.slice(5, 7)), locale);
  return unit === 'month' ? month : sayDate(`XXXX-${start.slice(5)}`, locale);
}

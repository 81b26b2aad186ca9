import { numberOfDay, type TimeUnit } from '@/lib/time/bins';
import { type DateLocale, localDigits, monthName, sayDate } from '@/lib/time/display';
import type { Column } from '@/lib/time/shown-in';

/** A word beneath a bar. */
export interface AxisLabel {
  /** Its bar, from 0. */
  at: number;
  text: string;
  /** Where there is little room, where there is more, or both. */
  on: 'narrow' | 'wide' | 'both';
  /** It ends where its bar ends: from where the bar begins it would be cut. */
  atEnd: boolean;
}

const MOST = 10;
/** In pixels: the narrowest timeline that has all its words, one on a phone, and a letter of them. */
const [WIDE, PHONE, LETTER] = [560, 290, 7.5];

interface Row {
  /** How many bars there are. */
  count: number;
  textOf: (at: number) => string;
}

/** The words beneath a timeline: a row of months, days or years, and beneath months and weeks a row of their years. */
export function axisLabels(columns: readonly Column[], unit: TimeUnit, locale: DateLocale) {
  const starts = columns.map(({ start }) => start);
  const yearAt = (at: number) => starts[at]?.slice(0, 4);
  const steps = unit === 'month' ? [1, 2, 3, 6] : [1, 2, 5, 10, 20, 50];
  const step = steps.find((one) => columns.length / one <= MOST);
  const regular = (at: number) => (step ? ordinal(starts[at] ?? '', unit) % step === 0 : false);
  const shown = [...starts.keys()].filter(regular);
  // on a phone every other one is enough, the last one with them if it fits
  const fewer = shown.filter((_, index) => (shown.length - 1 - index) % 2 === 0);
  const fine = { count: columns.length, textOf: (at: number) => nameOf(starts[at] ?? '', unit, locale) };
  if (unit === 'year') {
    const last = columns.length - 1;
    return {
      fine: together(withLast(fewer, last, fine, PHONE), withLast(shown, last, fine, WIDE)),
      years: [],
    };
  }
  const years = [...starts.keys()].filter((at) => at === 0 || yearAt(at) !== yearAt(at - 1));
  // a year that has hardly begun, or hardly ended, has no room for its number beside the next
  const roomy = years.filter(
    (at, index) => index === years.length - 1 || (years[index + 1] ?? 0) - at > columns.length / 9,
  );
  const row = { count: columns.length, textOf: (at: number) => localDigits(yearAt(at) ?? '', locale) };
  const last = years.at(-1) ?? 0;
  return {
    fine: together(whole(fewer, fine, PHONE), whole(shown, fine, WIDE)),
    years: together(withLast(roomy, last, row, PHONE), withLast(roomy, last, row, WIDE)),
  };
}

type Placed = Pick<AxisLabel, 'at' | 'text' | 'atEnd'>;

/** Those that would not be cut by the end of a timeline of such a width. */
const whole = (ats: readonly number[], { count, textOf }: Row, width: number): Placed[] =>
  ats
    .filter((at) => textOf(at).length * LETTER <= (1 - at / count) * width)
    .map((at) => ({ at, text: textOf(at), atEnd: false }));

/** The same with the last one in any case; others give way to it. */
function withLast(ats: readonly number[], last: number, row: Row, width: number): Placed[] {
  const { count, textOf } = row;
  const long = (at: number) => (textOf(at).length + 1) * LETTER;
  const atEnd = long(last) > (1 - last / count) * width;
  const begins = atEnd ? width - long(last) : (last / count) * width;
  const others = ats.filter((at) => at < last && (at / count) * width + long(at) <= begins);
  return [...whole(others, row, width), { at: last, text: textOf(last), atEnd }];
}

/** The labels of a narrow and of a wide timeline as one row. */
function together(narrow: readonly Placed[], wide: readonly Placed[]): AxisLabel[] {
  const among = (some: readonly Placed[], { at, atEnd }: Placed) =>
    some.some((one) => one.at === at && one.atEnd === atEnd);
  const labels = [
    ...wide.map((one): AxisLabel => ({ ...one, on: among(narrow, one) ? 'both' : 'wide' })),
    ...narrow.filter((one) => !among(wide, one)).map((one): AxisLabel => ({ ...one, on: 'narrow' })),
  ];
  return labels.sort((a, b) => a.at - b.at);
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

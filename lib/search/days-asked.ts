import type { DateTokens } from '@/lib/dates/date-tokens';
import type { Span } from '@/lib/span';
import { isDay } from '@/lib/time/calendar';
import { printEdtf } from '@/lib/time/edtf';

/** Words of a query that tell a time, or would: `edtf` null where there is no such day, or no year is told. */
export interface ToldTime extends Span {
  edtf: string | null;
  /** A year alone: a word as others where nothing says that a time begins or ends with it. */
  bare?: true;
  /** A week, which has more days than seven where it is not told on which day it begins. */
  week?: true;
  /** Its last word does not say that it is open: দুই মাস আগে. */
  closed?: true;
}

/** Any other number is a day that there is not. */
const DAY = '[DONX]';
const MONTH = 'M(?: m)?';
const YEAR = '(?:Y(?:[ -]?[sg])?|Z)';
const DATE = '(?: t)?';
const GAP = '[ ,./x-]';
const ALONE = '(?<![-/.:x])';

/** Over the shape of `DateTokens`, each with what the articles' reader lacks: ২০২৬ মে ১৫, 2026 15 May, May 1st 2026. */
const WITH_YEAR = [
  [DAY, GAP, MONTH, GAP, YEAR, DATE],
  [MONTH, GAP, DAY, DATE, GAP, YEAR],
  [YEAR, GAP, DAY, GAP, MONTH, DATE],
  [YEAR, GAP, MONTH, GAP, DAY, DATE],
].map((parts) => new RegExp(ALONE + parts.join(''), 'g'));

/** What looks like a day and is none, or of no year that is told: ১৫ মে, 31/06/2026. */
const UNCLEAR = [
  [DAY, GAP, MONTH, DATE],
  [MONTH, GAP, DAY, DATE],
  ['(?:Y([-/.])[DX]\\1[DX]|[DX]([-/.])[DX]\\2Y)(?![-/])'],
  // 2025-13: neither a month nor two years
  ['(?:Y[-/][DX]|[DX][-/]Y)(?![-/.])'],
].map((parts) => new RegExp(ALONE + parts.join(''), 'g'));

const MONTHS_IN_DIGITS = new RegExp(`${ALONE}(?:Y[-/]D|D[-/]Y)(?![-/.])`, 'g');

/** The days that words of dates tell in whatever order, and the unclear ones; they may overlap. */
export function daysAsked(dates: DateTokens): ToldTime[] {
  const told = WITH_YEAR.flatMap((shape) => matches(dates, shape)).map(({ tokens, ...span }) => {
    const value = (kinds: string) => tokens.find(({ kind }) => kinds.includes(kind))?.value ?? 0;
    const point = { year: value('YZ'), month: value('M'), day: value('DONX') };
    const edtf = isDay(point.year, point.month, point.day) ? printEdtf({ from: point, to: null }) : null;
    return { ...span, edtf };
  });
  const unclear = UNCLEAR.flatMap((shape) => matches(dates, shape));
  return [
    ...told,
    ...monthsInDigits(dates),
    ...unclear.map(({ start, end }) => ({ start, end, edtf: null })),
  ];
}

/** 2025-09, ০৯/২০২৫. */
const monthsInDigits = (dates: DateTokens): ToldTime[] =>
  matches(dates, MONTHS_IN_DIGITS).flatMap(({ tokens, start, end }) => {
    const value = (kind: string) => tokens.find((token) => token.kind === kind)?.value ?? 0;
    const point = { year: value('Y'), month: value('D'), day: null };
    return isDay(point.year, point.month, 1)
      ? [{ start, end, edtf: printEdtf({ from: point, to: null }) }]
      : [];
  });

/** Where the words of dates have a shape. */
export function matches({ tokens, shape }: DateTokens, form: RegExp) {
  return [...shape.matchAll(form)].map(({ index, 0: { length } }) => {
    const some = tokens.slice(index / 2, (index + length + 1) / 2);
    return { tokens: some, start: some[0]?.start ?? 0, end: some.at(-1)?.end ?? 0 };
  });
}

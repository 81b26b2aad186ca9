import type { Told, ToldPoint } from '../told';
import { type DateContext, type DateRefiner, gapAfter, kindAt } from './refiner';

/**
 * ৩১ আগস্ট থেকে ১ সেপ্টেম্বর, ৩১ আগস্ট ও ১ সেপ্টেম্বর, শুক্রবার থেকে রোববার (১৩ জুন), সোম ও মঙ্গলবার (১৮ ও ১৯ জুন):
 * two dates that are one stretch.
 */
export const mergeRanges: DateRefiner = (told, context) => {
  const merged: Told[] = [];
  for (const one of told) {
    const before = merged[merged.length - 1];
    const both = before && (stretch(before, one, context) ?? weekdaysOf(before, one, context));
    if (both) merged[merged.length - 1] = both;
    else merged.push(one);
  }
  return merged;
};

const isDayOfMonth = ({ kind, to, from, orderOpen }: Told): boolean =>
  kind === 'day' && to === undefined && from.month !== undefined && from.day !== undefined && !orderOpen;

function stretch(a: Told, b: Told, context: DateContext): Told | null {
  if (!isDayOfMonth(a) || !isDayOfMonth(b)) return null;
  const between = b.first - a.last;
  const joined =
    (between === 1 && gapAfter(context, a.last) === '-') ||
    (between === 2 && kindAt(context, a.last + 1) === 'r') ||
    (between === 2 && kindAt(context, a.last + 1) === '&' && followsOn(a.from, b.from));
  if (!joined || [a.last, b.first - 1].some((index) => !' )-'.includes(gapAfter(context, index))))
    return null;
  const from = { ...a.from, weekday: undefined };
  const to = { ...b.from, weekday: undefined };
  if (to.year === undefined && from.year !== undefined) to.year = from.year;
  if (to.yearShift === undefined && from.yearShift !== undefined) to.yearShift = from.yearShift;
  const last = kindAt(context, b.last + 1) === 'u' && gapAfter(context, b.last) === ' ' ? b.last + 1 : b.last;
  const lean = a.lean ?? b.lean;
  return {
    first: a.first,
    last,
    rule: `${b.rule}+range`,
    kind: 'interval',
    from,
    to,
    ...(lean ? { lean } : {}),
  };
}

/** Days on end, also over the end of a month. */
function followsOn(a: ToldPoint, b: ToldPoint): boolean {
  if (a.day === undefined || b.day === undefined || a.month === undefined || b.month === undefined)
    return false;
  if (a.month === b.month) return b.day === a.day + 1;
  return b.day === 1 && a.day >= 28 && b.month === (a.month % 12) + 1;
}

/** A stretch of weekdays and the days in brackets after it. */
function weekdaysOf(a: Told, b: Told, context: DateContext): Told | null {
  const isWeekdays = a.kind === 'interval' && a.to?.weekday !== undefined && a.to.month === undefined;
  if (!isWeekdays || b.first !== a.last + 1 || !' ,('.includes(gapAfter(context, a.last))) return null;
  const lean = b.lean ?? a.lean;
  const leaning = lean ? { lean } : {};
  if (b.kind === 'interval' && b.from.month !== undefined)
    return { ...b, ...leaning, first: a.first, rule: `${b.rule}+weekday` };
  if (!isDayOfMonth(b)) return null;
  return {
    ...b,
    ...leaning,
    first: a.first,
    rule: `${b.rule}+range`,
    kind: 'interval',
    from: { weekday: a.from.weekday },
    to: b.from,
  };
}

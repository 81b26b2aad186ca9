import { type CalendarDay, isDay, parseDay, printDay, weekday as weekdayOf } from '@/lib/time/calendar';
import { bounds, isEdtf, parseEdtf, printEdtf } from '@/lib/time/edtf';
import type { DateMention } from './date-mention';
import { weekdaysAround } from './reckon';
import type { Reckoned } from './reckoned';
import type { DateContext } from './refiners/refiner';
import { resolvePoint } from './resolve-point';
import type { Told, ToldPoint } from './told';

/** Where a date ends: with the bracket that was opened in it, শনিবার (১৫ মার্চ). */
function closed(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  return words.lastIndexOf('(') > words.lastIndexOf(')') && text[end] === ')' ? end + 1 : end;
}

/**
 * What the words tell, reckoned against the day of publication.
 * @returns null where there is no such day
 */
export function resolve(
  told: Told,
  { tokens, text }: DateContext,
  published: CalendarDay | null,
): DateMention | null {
  const [first, last] = [tokens[told.first], tokens[told.last]];
  if (!first || !last) return null;
  const known = reckon(told, published);
  if (!known) return null;
  const mention: DateMention = {
    start: first.start,
    end: closed(text, first.start, last.end),
    rule: told.rule,
    kind: told.kind,
    earliest: null,
    latest: null,
    ...known,
    ...(known.edtf === null ? {} : bounds(known.edtf)),
  };
  if (told.lean) mention.lean = told.lean;
  if (told.step) mention.step = told.step;
  if (told.length) mention.length = told.length;
  if (told.to === undefined && told.from.weekday !== undefined) mention.weekday = told.from.weekday;
  if (contradicts(mention)) mention.contradiction = true;
  return mention;
}

function reckon(told: Told, published: CalendarDay | null): Reckoned | null {
  if (told.kind === 'duration' || told.kind === 'other-calendar') return { edtf: null, basis: 'stated' };
  if (told.orderOpen) return { edtf: null, basis: 'stated', needs: 'order' };
  const { from, to } = told;
  const end = resolvePoint(to ?? from, told, published);
  if (!to || !end) return end;
  const whole = (edtf: string) => intervalUpTo(from, edtf);
  const alternatives = end.alternatives && {
    past: whole(end.alternatives.past),
    future: whole(end.alternatives.future),
  };
  const edtf = end.edtf === null ? null : whole(end.edtf);
  const known: Reckoned = { edtf, basis: end.basis };
  if (end.needs) known.needs = end.needs;
  else if (edtf === null) known.needs = 'year';
  if (alternatives?.past && alternatives.future) {
    known.alternatives = { past: alternatives.past, future: alternatives.future };
  }
  return known;
}

/** The stretch that ends with `to` and begins with the last such day or month before it. */
function intervalUpTo(from: ToldPoint, to: string): string | null {
  const end = parseEdtf(to)?.from;
  if (!end) return null;
  if (from.weekday !== undefined && from.month === undefined) {
    const day = parseDay(to);
    return day && `${printDay(weekdaysAround(day, from.weekday).past)}/${to}`;
  }
  // "আগামী মাসের ৫ থেকে ৭ তারিখ": both ends are of the one month
  const ofOneMonth = from.monthShift !== undefined || from.monthAfterTold !== undefined;
  const month = from.month ?? (ofOneMonth ? end.month : null);
  const day = from.day ?? null;
  const backwards =
    month !== null &&
    end.month !== null &&
    (month > end.month || (month === end.month && (day ?? 0) > (end.day ?? 31)));
  const year = end.year === null ? null : (from.year ?? (backwards ? end.year - 1 : end.year));
  if (month !== null && !isDay(year, month, day ?? 1)) return null;
  const edtf = `${printEdtf({ from: { year, month, day }, to: null })}/${to}`;
  return isEdtf(edtf) ? edtf : null;
}

function contradicts({ weekday, edtf }: DateMention): boolean {
  const day = weekday === undefined || edtf === null ? null : parseDay(edtf);
  return day !== null && weekdayOf(day) !== weekday;
}

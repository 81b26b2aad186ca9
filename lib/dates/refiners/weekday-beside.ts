import type { Lean } from '../date-mention';
import type { Told, ToldPoint } from '../told';
import { removeOverlaps } from './overlaps';
import { type DateContext, type DateRefiner, gapAfter, kindAt } from './refiner';

const LEANS: Record<string, Lean> = { G: 'past', F: 'future' };

/** শনিবার (১৫ মার্চ), মঙ্গলবার রাতে (৮ এপ্রিল), ১৫ মার্চ শনিবার, গতকাল শনিবার, আজ রোববার (১৬ মার্চ): one date. */
export const weekdayBeside: DateRefiner = (told, context) => {
  if (!told.some(takesWeekday)) return [...told];
  // the weekdays of শুক্রবার থেকে রোববার are spoken for
  const listed = new Set(told.filter(({ to }) => to).flatMap(({ first, last }) => [first, last]));
  const merged = told.map((one) =>
    takesWeekday(one) ? withDayWords(withWeekday(one, context, listed), context) : one,
  );
  return removeOverlaps(merged, context);
};

const takesWeekday = ({ kind, from, to }: Told): boolean =>
  kind === 'day' &&
  to === undefined &&
  from.weekday === undefined &&
  (from.month !== undefined || from.dayShift !== undefined || from.monthShift !== undefined);

/** Whether a token stands right before the next one, a comma or a bracket at most between them. */
const isBeside = (context: DateContext, index: number): boolean => ' ,('.includes(gapAfter(context, index));

function withWeekday(told: Told, context: DateContext, listed: ReadonlySet<number>): Told {
  let before = told.first - 1;
  // মঙ্গলবার রাতে (৮ এপ্রিল)
  while (kindAt(context, before) === 'c' && isBeside(context, before)) before--;
  const isWeekday = told.from.dayShift === undefined && isFree(context, listed, before, 'WV');
  if (isWeekday && isBeside(context, before)) {
    const lean = gapAfter(context, before - 1) === ' ' ? LEANS[kindAt(context, before - 1)] : undefined;
    const first = lean ? before - 1 : before;
    const from = onWeekday(told, context, before);
    return lean && !told.lean ? { ...told, first, from, lean } : { ...told, first, from };
  }
  const after = told.last + 1;
  return isFree(context, listed, after, 'W') && isBeside(context, told.last)
    ? { ...told, last: after, from: onWeekday(told, context, after) }
    : told;
}

/** Whether a token is of one of the kinds and of no list. */
function isFree(context: DateContext, listed: ReadonlySet<number>, index: number, kinds: string): boolean {
  const kind = kindAt(context, index);
  return kind !== '' && kinds.includes(kind) && !listed.has(index);
}

const onWeekday = ({ from }: Told, { tokens }: DateContext, index: number): ToldPoint => ({
  ...from,
  weekday: tokens[index]?.value,
});

/** গতকাল and its like before a day of a month tell nothing more than the day does. */
function withDayWords(told: Told, context: DateContext): Told {
  const before = told.first - 1;
  const isDayWord = before >= 0 && 'RK'.includes(kindAt(context, before)) && isBeside(context, before);
  return told.from.month !== undefined && isDayWord ? { ...told, first: before } : told;
}

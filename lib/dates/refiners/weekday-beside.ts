import type { Lean } from '../date-mention';
import type { Told } from '../told';
import { type DateContext, type DateRefiner, gapAfter, kindAt } from './refiner';

const LEANS: Record<string, Lean> = { G: 'past', F: 'future' };

/** শনিবার (১৫ মার্চ), মঙ্গলবার রাতে (৮ এপ্রিল), ১৫ মার্চ শনিবার, গতকাল শনিবার, আজ রোববার (১৬ মার্চ): one date. */
export const weekdayBeside: DateRefiner = (told, context) => {
  const merged = told.map((one) =>
    takesWeekday(one) ? withDayWords(withWeekday(one, context), context) : one,
  );
  return merged.filter(
    (one) => !merged.some((other) => other !== one && other.first <= one.first && one.last <= other.last),
  );
};

const takesWeekday = ({ kind, from, to, step }: Told): boolean =>
  from.weekday === undefined &&
  to === undefined &&
  ((kind === 'day' &&
    (from.month !== undefined || from.dayShift !== undefined || from.monthShift !== undefined)) ||
    (kind === 'step' && step?.unit === 'day' && from.month === undefined));

function withWeekday(told: Told, context: DateContext): Told {
  let before = told.first - 1;
  let gap = gapAfter(context, before);
  // মঙ্গলবার রাতে (৮ এপ্রিল)
  while (kindAt(context, before) === 'c' && ' ,('.includes(gap))
    gap = widest(gap, gapAfter(context, --before));
  const word = context.tokens[before];
  if (word && 'WV'.includes(word.kind) && ' ,('.includes(gap) && told.kind !== 'step') {
    const lean = LEANS[kindAt(context, before - 1)];
    const leans = lean !== undefined && gapAfter(context, before - 1) === ' ';
    return {
      ...told,
      first: leans ? before - 1 : before,
      from: { ...told.from, weekday: word.value },
      ...(leans && !told.lean ? { lean } : {}),
    };
  }
  const after = context.tokens[told.last + 1];
  if (after && after.kind === 'W' && ' ,('.includes(gapAfter(context, told.last))) {
    return { ...told, last: told.last + 1, from: { ...told.from, weekday: after.value } };
  }
  return told;
}

const widest = (a: string, b: string): string => (' ,('.includes(a) && ' ,('.includes(b) ? a : '~');

/** গতকাল and its like before a day of a month tell nothing more than the day does. */
function withDayWords(told: Told, context: DateContext): Told {
  const before = kindAt(context, told.first - 1);
  if (told.from.month === undefined || !'RK'.includes(before) || before === '') return told;
  return ' ,('.includes(gapAfter(context, told.first - 1)) ? { ...told, first: told.first - 1 } : told;
}

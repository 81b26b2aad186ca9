import type { Told } from '../told';
import { type DateContext, type DateRefiner, gapAfter } from './refiner';

/** পরদিন ২২ মে, ওই দিন (বুধবার), পরদিন গত সোমবার: the day or weekday rules, the step before it says nothing more. */
export const toldDayBeside: DateRefiner = (told, context) => {
  const merged: Told[] = [];
  for (const one of told) {
    const before = merged[merged.length - 1];
    if (before && isStep(before) && isDay(one) && touches(before, one, context)) {
      merged[merged.length - 1] = {
        ...one,
        first: before.first,
        ...(before.step ? { step: before.step } : {}),
      };
    } else merged.push(one);
  }
  return merged;
};

const isStep = ({ rule, step }: Told): boolean => rule === 'unit-next-to' && step?.unit === 'day';

const isDay = ({ kind, from }: Told): boolean =>
  kind === 'day' && (from.weekday !== undefined || (from.month !== undefined && from.day !== undefined));

const touches = (a: Told, b: Told, context: DateContext): boolean =>
  b.first === a.last + 1 && ' ,('.includes(gapAfter(context, a.last));

import { spell } from '@/lib/bengali/letters';
import type { DateKind } from '../date-mention';
import type { Told, ToldPoint } from '../told';
import { type DateContext, type DateRefiner, sentencesBetween } from './refiner';

/**
 * "১৯৬০ সালে … সমালোচনা করেন। এক বছর পর …", "২০১৯ সালের জুনে …। এর দুই মাস পর …": so many years or months after the one time that
 * the sentence before tells. Not behind other words, which may name what it is reckoned from.
 */
export const unitsLater: DateRefiner = (told, context) =>
  told.map((one, index) => {
    const { step } = one;
    if (one.rule !== 'units-away' || step?.direction !== 'after' || step.amount === null) return one;
    const unit = step.unit === 'year' || step.unit === 'month' ? step.unit : null;
    if (!unit || step.amount > MOST[unit]) return one;
    const before = opensSentence(one, context) ? onlyTimeBefore(told, index, context) : null;
    const from = before && later(before, unit, step.amount);
    return from ? { ...one, kind: unit, from, rule: 'units-later' } : one;
  });

/** Beyond these it may be the first time in so long: "১২ বছর পর আবার বৈঠক". */
const MOST = { year: 5, month: 12 };

function later({ year, month }: ToldPoint, unit: 'year' | 'month', amount: number): ToldPoint | null {
  if (year === undefined) return null;
  if (unit === 'year') return { year: year + amount };
  if (month === undefined) return null;
  const count = year * 12 + month - 1 + amount;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

const TIMES: readonly DateKind[] = ['day', 'month', 'year'];

/** What the sentence before tells, where it tells of one time alone. */
function onlyTimeBefore(told: readonly Told[], index: number, context: DateContext): ToldPoint | null {
  const [before, further] = [told[index - 1], told[index - 2]];
  if (!before || sentencesBetween(context, before.last, (told[index] as Told).first) !== 1) return null;
  if (further && sentencesBetween(context, further.last, before.first) === 0) return null;
  return TIMES.includes(before.kind) && !before.to ? before.from : null;
}

/** Whether nothing but "এর", "ঠিক" and their like stands before it in its sentence. */
const opensSentence = ({ first }: Told, { text, tokens }: DateContext): boolean =>
  OPENING.test(text.slice(Math.max(0, (tokens[first]?.start ?? 0) - REACH), tokens[first]?.start));
const REACH = 24;
const OPENING = new RegExp(
  `(?:^|[।?!\\n])\\s*(?:(?:${['কিন্তু', 'এর', 'তার', 'ঠিক'].map(spell).join('|')})\\s+)*$`,
  'u',
);

import type { Told, ToldPoint } from '../told';
import { type DateContext, type DateRefiner, sentencesBetween } from './refiner';

/** How far back "that year" may point, in letters. */
const REACH = 400;

/**
 * ওই বছরের জুনে, পরের বছর, একই মাসের ৫ তারিখে: from the year or month last told. And "২০১৯ সালের ৫ আগস্ট … এবং ৮ আগস্ট":
 * a day without a year after one with it, in the same sentence, is of that year where it lies later in it; after
 * another year in the sentence, or in the one before, its year stays open.
 */
export const yearToldBefore: DateRefiner = (told, context) => {
  let before: Told | null = null;
  let reckoned: Told | null = null;
  let month: Told | null = null;
  return told.map((one) => {
    const refined =
      (month && inToldMonth(one, month, context)) ??
      (reckoned && inReckonedYear(one, reckoned, context)) ??
      (before ? withTold(one, before, context) : one);
    if ((refined.to ?? refined.from).month !== undefined) month = refined;
    const { year, yearShift } = refined.to ?? refined.from;
    if (year !== undefined) [before, reckoned] = [isAside(refined, before, context) ? null : refined, null];
    else if (yearShift !== undefined) reckoned = refined;
    return refined;
  });
};

/** "২০১৩ সালে … ১৯৭৯ সালের বিপ্লবের পর … ওই বছরের মার্চে": a year of something else, after which no one knows which year is meant. */
const isAside = (one: Told, before: Told | null, { tokens, text }: DateContext): boolean => {
  const year = before && (before.to ?? before.from).year;
  const end = tokens[one.last]?.end ?? 0;
  return (
    one.kind === 'year' && year != null && year !== one.from.year && text.slice(end - 3, end).endsWith('ের')
  );
};

/** "আগামী নভেম্বরে … ওই মাসের ৯ তারিখে": of the month last told, which the day of publication or a lean tells the year of. */
function inToldMonth(one: Told, before: Told, context: DateContext): Told | null {
  const { month, year, yearShift } = before.to ?? before.from;
  if (one.from.monthAfterTold !== 0 || year !== undefined || yearShift !== undefined) return null;
  if (month === undefined || isFar(before, one, context)) return null;
  const inMonth = (point: ToldPoint) => ({ ...point, month, monthAfterTold: undefined });
  const dated = { ...one, from: inMonth(one.from), ...(one.to ? { to: inMonth(one.to) } : {}) };
  const kind = one.kind === 'step' ? 'month' : one.kind;
  return { ...dated, kind, ...(before.lean ? { lean: before.lean } : {}), rule: `${one.rule}+month-told` };
}

/** "গত বছরের জুলাইয়ে … ওই বছরের নভেম্বরে": the year last told is told by its distance from the article's own. */
function inReckonedYear(one: Told, before: Told, context: DateContext): Told | null {
  const told = before.to ?? before.from;
  const { yearShift } = told;
  const { yearAfterTold } = one.from;
  if (yearShift === undefined || isFar(before, one, context)) return null;
  if (yearAfterTold === undefined) return afterReckoned(one, before, context);
  const from = { ...one.from, yearShift: yearShift + yearAfterTold, yearAfterTold: undefined };
  return { ...one, kind: one.kind === 'step' ? 'year' : one.kind, from, rule: `${one.rule}+year-told` };
}

/** "গত বছরের আগস্টে … বন্ধ করে দেয়। নভেম্বরে … আলোচনা": of the same year behind it in its sentence; else its year stays open. */
function afterReckoned(one: Told, before: Told, context: DateContext): Told | null {
  const told = before.to ?? before.from;
  // "চলতি বছরেই … যাচ্ছেন। ৫ ডিসেম্বর …": this year's goes without saying
  const ends =
    isYearless(one) && told.yearShift !== 0 ? sentencesBetween(context, before.last, one.first) : FAR;
  if (ends > 1) return null;
  if (ends === 1 || one.to || !isLater(one.from, told)) return { ...one, yearOpen: true };
  return { ...one, from: { ...one.from, yearShift: told.yearShift }, rule: `${one.rule}+year-told` };
}
const FAR = 9;

/** A day or a month that nothing says the year of. */
function isYearless({ from, to, lean }: Told): boolean {
  const last = to ?? from;
  return (
    last.month !== undefined &&
    last.year === undefined &&
    last.yearShift === undefined &&
    last.weekday === undefined &&
    lean === undefined
  );
}

const isLater = (point: ToldPoint, told: ToldPoint): boolean =>
  told.month !== undefined &&
  point.month !== undefined &&
  (point.month > told.month || (point.month === told.month && (point.day ?? 31) >= (told.day ?? 1)));

const isFar = (before: Told, one: Told, { tokens }: DateContext): boolean =>
  (tokens[one.first]?.start ?? 0) - (tokens[before.last]?.end ?? 0) > REACH;

function withTold(one: Told, before: Told, context: DateContext): Told {
  const { from } = one;
  const told = before.to ?? before.from;
  const year = told.year;
  if (year === undefined || isFar(before, one, context)) return one;
  if (from.yearAfterTold !== undefined) {
    const dated = { ...from, year: year + from.yearAfterTold, yearAfterTold: undefined };
    const kind = one.kind === 'step' ? 'year' : one.kind;
    return { ...one, kind, from: dated, rule: `${one.rule}+year-told` };
  }
  if (from.monthAfterTold !== undefined && told.month !== undefined) {
    const count = year * 12 + told.month - 1 + from.monthAfterTold;
    const dated = {
      ...from,
      year: Math.floor(count / 12),
      month: (count % 12) + 1,
      monthAfterTold: undefined,
    };
    const kind = one.kind === 'step' ? 'month' : one.kind;
    return { ...one, kind, from: dated, rule: `${one.rule}+month-told` };
  }
  if (!isYearless(one)) return one;
  const ends = sentencesBetween(context, before.last, one.first);
  if (ends > 0) return ends === 1 ? { ...one, yearOpen: true } : one;
  if (!isLater(one.to ?? from, told)) return { ...one, yearOpen: true };
  const dated = { ...one, from: { ...from, year }, rule: `${one.rule}+year-told` };
  return one.to ? { ...dated, to: { ...one.to, year } } : dated;
}

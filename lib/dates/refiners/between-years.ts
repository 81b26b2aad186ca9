import { spell } from '@/lib/bengali/letters';
import { yearList } from '../forms/year';
import type { Told } from '../told';
import { type DateContext, type DateRefiner, kindAt } from './refiner';

/** "২০১০ ও ২০১৭ সালের মধ্যে", "২০১০ এবং ২০১৭ সালের মাঝে": one time that reaches from the first to the last, not two. */
export const betweenYears: DateRefiner = (told, context) => {
  const merged: Told[] = [];
  for (const one of told) {
    const before = merged.at(-1);
    if (before && isBetween(before, one, context))
      merged[merged.length - 1] = {
        ...before,
        kind: 'interval',
        to: one.from,
        last: one.last,
        rule: 'between-years',
      };
    else merged.push(one);
  }
  return merged;
};

const isBetween = (a: Told, b: Told, context: DateContext): boolean =>
  [a, b].every(({ kind, rule }) => kind === 'year' && rule === yearList.id) &&
  b.first - a.last === 2 &&
  kindAt(context, a.last + 1) === '&' &&
  BETWEEN.test(context.text.slice(context.tokens[b.last]?.end));

const BETWEEN = new RegExp(`^ (?:${['মধ্যে', 'মাঝে', 'মাঝামাঝি'].map(spell).join('|')})`, 'u');

import { spell } from '@/lib/bengali/letters';
import type { DateRefiner } from './refiner';

/** "২০১০ ও ২০১৭ সালের মধ্যে", "২০১০ এবং ২০১৭ সালের মাঝে": one time that reaches from the first to the last, not two. */
export const betweenYears: DateRefiner = (told, { text, tokens }) => {
  const startOf = (token: number) => tokens[token]?.start ?? text.length;
  const endOf = (token: number) => tokens[token]?.end ?? text.length;
  const isLast = (index: number): boolean => {
    const [one, next] = [told[index], told[index + 1]];
    return (
      [one, next].every((year) => year?.kind === 'year' && year.rule === LISTED) &&
      AND.test(text.slice(endOf(one?.last ?? 0), startOf(next?.first ?? 0))) &&
      BETWEEN.test(text.slice(endOf(next?.last ?? 0)))
    );
  };
  return told.flatMap((one, index) => {
    if (index > 0 && isLast(index - 1)) return [];
    const next = told[index + 1];
    return next && isLast(index)
      ? [{ ...one, kind: 'interval' as const, to: next.from, last: next.last, rule: 'between-years' }]
      : [one];
  });
};

/** The form that reads years in a list. */
const LISTED = 'year-list';
const AND = /^ (?:ও|এবং) $/u;
const BETWEEN = new RegExp(`^ (?:${['মধ্যে', 'মাঝে', 'মাঝামাঝি'].map(spell).join('|')})`, 'u');

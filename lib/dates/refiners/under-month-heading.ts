import { spell } from '@/lib/bengali/letters';
import type { DateContext, DateRefiner } from './refiner';

/** "নভেম্বর", a line by itself, and beneath it "এ মাসে …": the month of the heading, and not the month of publication. */
export const underMonthHeading: DateRefiner = (told, context) =>
  told.map((one) => {
    if (one.kind !== 'month' || one.from.monthShift !== 0 || one.to) return one;
    const { start = 0 } = context.tokens[one.first] ?? {};
    if (!THIS.some((word) => context.text.startsWith(word, start))) return one;
    const month = headingBefore(context, one.first);
    return month === null ? one : { ...one, from: { month }, rule: `${one.rule}+month-heading` };
  });

/** চলতি মাসে is always that of publication. */
const THIS = ['এ ', 'এই '].map(spell);

/** The month that alone makes the last such line before a token. */
function headingBefore({ text, tokens }: DateContext, before: number): number | null {
  for (let i = before - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === 'M' && isLine(text, token.start, token.end)) return token.value;
  }
  return null;
}

function isLine(text: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const newline = text.indexOf('\n', end);
  return newline >= 0 && text.slice(from, newline).trim() === text.slice(start, end);
}

import { splitSentences } from '@/lib/bengali/sentences';
import { knownOutlets, nameEndAt, namesEndAt } from './outlet-names';
import type { CreditRule } from './rule';

/** The first paragraphs, and the last line: where papers print the agency's name between two sentences or below. */
const HEAD = 1000;
const TAIL = 120;

/** The names that the stretch of text consists of, and nothing else. */
function namesOnly(text: string, start: number, end: number) {
  const last = start + text.slice(start, end).replace(/[\s।.)\]]+$/u, '').length;
  return nameEndAt(text, start) > 0 && namesEndAt(text, start) === last ? { start, end: last } : null;
}

/** A sentence that is nothing but the names of outlets, or their names behind the last word of a text. */
export const bareSource: CreditRule = {
  id: 'bare-source',
  example: '… সংবাদ সম্মেলনে বলেন তিনি। এএফপি।',
  find(text) {
    const sentences = splitSentences(text.slice(0, HEAD)).slice(1, -1);
    const tailStart = Math.max(0, text.length - TAIL);
    for (const { start, end } of splitSentences(text.slice(tailStart)))
      sentences.push({ start: start + tailStart, end: end + tailStart });
    for (const { start, end } of sentences) {
      const inner = '([/-'.includes(text[start] as string) ? start + 1 : start;
      const names = namesOnly(text, inner, end);
      if (names) return names;
    }
    // texts that lost their marks: … শেষ পারিনি এএফপি
    const last = knownOutlets(text.slice(tailStart)).at(-1);
    const atEnd = last && tailStart + last.after === text.trimEnd().length && last.case === 'nominative';
    return atEnd ? { start: tailStart + last.start, end: tailStart + last.end } : null;
  },
};

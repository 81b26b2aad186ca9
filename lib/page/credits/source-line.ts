import { pageWords } from '@/seeds/lexicon/page-words';
import { namesEndAt } from './outlet-names';
import { alternatives, opensSentence } from './patterns';
import type { CreditRule } from './rule';

const LABEL = alternatives(pageWords.sourceLabels);
const LABELLED = new RegExp(String.raw`(?:${LABEL})\s?[:ঃ/]\s?`, 'gu');
/** A list of sources may be long; what is longer, or has a sentence end in it, is text that is glued on. */
const LONGEST = 200;
/** A signature behind the source: বাসস /এমএস, বাসস রাইজিংবিডি/ঢাকা. */
const SIGNATURE = /\s\S*\/|\/\S*\/|\/\s?\p{L}{1,4}$/u;

/** Length of the names at the beginning of what stands behind the label. */
function namesLength(rest: string): number {
  const known = Math.max(namesEndAt(rest, 0), 0);
  const line = rest.replace(/[\s।.)\]"']+$/u, '');
  if (line.length > LONGEST || line.includes('।')) {
    const sentence = line.split('।', 1)[0] ?? '';
    return known || (sentence.length <= LONGEST ? sentence.trimEnd().length : 0);
  }
  return known > 0 && SIGNATURE.test(line.slice(known)) ? known : line.length;
}

export const sourceLine: CreditRule = {
  id: 'source-line',
  example: 'তথ্যসূত্র : আনাদোলু এজেন্সি',
  find(text) {
    for (const match of text.matchAll(LABELLED)) {
      // `নির্ভরযোগ্য সূত্র: …` in mid-sentence is no line of sources
      if (!opensSentence(text, match.index)) continue;
      const start = match.index + match[0].length;
      const rest = text.slice(start, start + 2 * LONGEST).split('\n', 1)[0] ?? '';
      const bracketed = text[match.index - 1] === '(';
      const inner = bracketed ? (rest.split(')', 1)[0] ?? '') : rest;
      // (সূত্র: প্রথম আলো, ৮ জুন ২০১৭) refers to an article, it does not credit one
      if (bracketed && /\d/u.test(inner)) continue;
      const length = namesLength(inner);
      if (length > 0) return { start, end: start + length };
    }
    return null;
  },
};

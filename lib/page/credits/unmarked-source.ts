import { isWordUnit } from '@/lib/bengali/words';
import { pageWords } from '@/seeds/lexicon/page-words';
import { namesEndAt } from './outlet-names';
import { alternatives } from './patterns';
import type { CreditRule } from './rule';

const LABELLED = new RegExp(String.raw`(?:${alternatives(pageWords.sourceLabels)})\s`, 'gu');

/** The label without its colon: only where nothing but known outlets follows up to the line's end. */
export const unmarkedSource: CreditRule = {
  id: 'unmarked-source',
  example: 'তথ্যসূত্র এএফপি',
  find(text) {
    for (const match of text.matchAll(LABELLED)) {
      if (match.index > 0 && isWordUnit(text.charCodeAt(match.index - 1))) continue;
      const start = match.index + match[0].length;
      const end = namesEndAt(text, start);
      if (end > 0 && /^[\s।.)\]]*(?:\n|$)/u.test(text.slice(end, end + 40))) return { start, end };
    }
    return null;
  },
};

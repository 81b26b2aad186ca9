import { namesEndAt } from './outlet-names';
import type { CreditRule } from './rule';

/** A place and a day may stand before the agency; a sentence is longer. */
const BRACKETED = /^[^।\n()]{3,60}\(/u;

/** The agency at the head of the text, where its reports have it. */
export const dateline: CreditRule = {
  id: 'dateline',
  example: 'ঢাকা, ৫ মে, ২০২৫ (বাসস) : …; রয়টার্স, ওয়াশিংটন',
  find(text) {
    const bracket = BRACKETED.exec(text);
    if (bracket) {
      const start = bracket[0].length;
      const end = namesEndAt(text, start);
      if (end > 0 && /^\)\s?[:-]/u.test(text.slice(end, end + 3))) return { start, end };
    }
    // a first line of its own: the agency, and perhaps its place
    const end = namesEndAt(text, 0);
    return end > 0 && /^(?:[,\s]\s?[^\s।,]+)?\n/u.test(text.slice(end, end + 40)) ? { start: 0, end } : null;
  },
};

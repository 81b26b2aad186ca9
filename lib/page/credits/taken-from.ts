import { pageWords } from '@/seeds/lexicon/page-words';
import { namesEndAt } from './outlet-names';
import { alternatives } from './patterns';
import type { CreditRule } from './rule';

const TAKEN = new RegExp(String.raw`\s?(?:${alternatives(pageWords.takenFrom)})(?=[\s,।)]|$)`, 'gu');
/** A note below the text is short; a sentence in which something is taken from somewhere is not. */
const LONGEST_NOTE = 120;
const LONGEST_NAME = 40;
/** The note stands below the text; a word about the author may follow it. */
const TAIL = 1000;

/** Where the known names begin that end at `end`, though a word may be glued before them; -1 where none do. */
function namesStartBefore(text: string, from: number, end: number): number {
  for (let start = from; start < end; start++) {
    const glued = text.slice(start, end);
    if (namesEndAt(glued, 0) === glued.length) return start;
  }
  return -1;
}

export const takenFrom: CreditRule = {
  id: 'taken-from',
  example: 'মিডল ইস্ট আই থেকে নেওয়া, ইংরেজি থেকে অনূদিত',
  find(text) {
    const tail = Math.max(0, text.length - TAIL);
    for (const match of text.slice(tail).matchAll(TAKEN)) {
      const end = tail + match.index;
      const lineStart =
        Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('।', end - 1), tail - 1) + 1;
      const known = namesStartBefore(text, Math.max(lineStart, end - LONGEST_NAME), end);
      if (known >= 0) return { start: known, end };
      const line = text.slice(lineStart).split('\n', 1)[0] ?? '';
      const start = lineStart + (line.length - line.trimStart().length);
      const last = !text.slice(end).includes('।');
      if (last && line.length <= LONGEST_NOTE && end > start && end - start <= LONGEST_NAME)
        return { start, end };
    }
    return null;
  },
};

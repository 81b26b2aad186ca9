import { spell } from '@/lib/bengali/letters';
import type { Span } from '@/lib/span';
import { pageWords } from '@/seeds/lexicon/page-words';
import { hyphened, namesEndAt } from './outlet-names';
import { alternatives, opensSentence } from './patterns';
import type { CreditRule } from './rule';

/** A noun may say what kind of outlet follows: খবর বার্তা সংস্থা আনাদোলুর। */
const NEWS = new RegExp(
  String.raw`খবর\s(?:(?:\S+\s){0,2}?(?:${alternatives(pageWords.outletNouns)})\s)?`,
  'gu',
);
const GENITIVES = ['য়ের', 'ের', 'এর', 'র'].map(spell);
const STOPS = new Set(pageWords.nameStops.map(spell));
const UNKNOWN = /(?:[^\s।,]+\s?,?\s?){1,6}(?=।|\n|$)/uy;

/** The name without its genitive; null where the words do not end in one. */
function withoutGenitive(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end).trimEnd();
  if (words.split(' ').some((word) => STOPS.has(word))) return null;
  const ending = GENITIVES.find((form) => words.endsWith(form) && words.length > form.length + 1);
  if (!ending) return null;
  const stem = start + words.length - ending.length;
  return { start, end: text[stem - 1] === '-' ? stem - 1 : stem };
}

export const newsOf: CreditRule = {
  id: 'news-of',
  example: 'খবর এএফপি ও বিবিসির।',
  find(text) {
    for (const match of text.matchAll(NEWS)) {
      // in mid-sentence (সংঘর্ষের খবর বিবিসির সাংবাদিক …) only where the sentence is over behind the name
      const opens = opensSentence(text, match.index);
      const start = match.index + match[0].length;
      const known = namesEndAt(text, start);
      if (known > 0) {
        const ending = hyphened(text, known);
        // the next sentence may be glued to the ending: খবর বিবিসিরমার্কিন
        const glued = GENITIVES.some((form) => text.startsWith(form, known));
        const over = ending === null || /^\s*(?:[।\n]|$)/u.test(text.slice(ending.end, ending.end + 9));
        const genitive = ending?.case === 'genitive' || glued;
        if ((genitive && (opens || over)) || (opens && over)) return { start, end: known };
        continue;
      }
      if (!opens) continue;
      UNKNOWN.lastIndex = start;
      if (UNKNOWN.test(text)) {
        const name = withoutGenitive(text, { start, end: UNKNOWN.lastIndex });
        if (name) return name;
      }
    }
    return null;
  },
};

import { caseOf, ENDINGS } from '@/lib/bengali/endings';
import { spell } from '@/lib/bengali/letters';
import { isWordUnit } from '@/lib/bengali/words';
import { dateWords } from '@/seeds/lexicon/date-words';
import { pageWords } from '@/seeds/lexicon/page-words';
import { hyphened, type NamedOutlets, namesEndAt } from './outlet-names';
import { alternatives } from './patterns';

const NOUN = new RegExp(String.raw`(?:${alternatives(pageWords.outletNouns)})\s["']?`, 'gu');
const WORD = /[^\s,;:।"'()]+/uy;
const STOPS = new Set(
  [
    ...pageWords.nameStops,
    ...pageWords.reportWords,
    ...pageWords.tellingVerbs,
    ...dateWords.weekdays.flatMap((weekday) => weekday.forms),
  ].map(spell),
);
const MOST_WORDS = 5;
const ENDED = ENDINGS.filter((ending) => ending.length > 1 || ending === 'র');

/** The end of an unknown name: it goes on to a word that no name has, or to the first word with a case ending. */
function unknownName(text: string, start: number): NamedOutlets | null {
  let end = start;
  for (let words = 0; words < MOST_WORDS; words++) {
    WORD.lastIndex = words === 0 ? start : end + 1;
    if ((words > 0 && text[end] !== ' ') || !WORD.test(text)) break;
    const word = text.slice(words === 0 ? start : end + 1, WORD.lastIndex);
    if (STOPS.has(word)) break;
    end = WORD.lastIndex;
    if (/[-]/u.test(text[end] ?? '')) break;
    const ending = ENDED.find((form) => word.endsWith(form) && word.length > form.length + 1);
    const grammatical = ending === undefined ? null : caseOf(ending);
    const next = text.slice(end + 1, end + 41).split(/[\s,।]/u, 1)[0] ?? '';
    // an ending means something only where the name is over: টাইমস অব ইসরায়েলের এক প্রতিবেদনে
    if (ending && grammatical && grammatical !== 'locative' && STOPS.has(next))
      return { start, end: end - ending.length, case: grammatical, after: end };
    if (ending && grammatical === 'accusative')
      return { start, end: end - ending.length, case: grammatical, after: end };
  }
  return end > start ? { start, end, case: 'nominative', after: end } : null;
}

/** The outlets of a sentence that a noun announces: বার্তা সংস্থা তাস, whether known or not. */
export function nounedOutlets(sentence: string): NamedOutlets[] {
  return [...sentence.matchAll(NOUN)].flatMap((match) => {
    if (match.index > 0 && isWordUnit(sentence.charCodeAt(match.index - 1))) return [];
    const start = match.index + match[0].length;
    const end = namesEndAt(sentence, start);
    const ending = end < 0 ? null : hyphened(sentence, end);
    if (ending) return [{ start, end, case: ending.case, after: ending.end }];
    return unknownName(sentence, start) ?? [];
  });
}

import { splitSentences } from '@/lib/bengali/sentences';
import { pageWords } from '@/seeds/lexicon/page-words';
import { nounedOutlets } from './nouned-outlets';
import { knownOutlets, type NamedOutlets } from './outlet-names';
import { alternatives } from './patterns';
import type { CreditRule } from './rule';

const VERB = alternatives(pageWords.tellingVerbs);
const REPORT = alternatives(pageWords.reportWords);
const QUOTING = alternatives(pageWords.quotingWords);
const NEWS = `(?:তথ্য|খবর|সংবাদ|কথা)(?:টি|টা|ই|ও|গুলো)?`;
const NOUN_BEHIND = new RegExp(String.raw`^\s(?:${alternatives(pageWords.outletNouns)})(?:র|ের)?(?=\s)`, 'u');

/** এ তথ্য জানিয়েছে, then the outlet at the sentence's end. */
const TOLD_BEFORE = new RegExp(
  String.raw`(?:${NEWS}|প্রতিবেদন)\s(?:\S+\s)?(?:${VERB})(?:\s\S+){0,5}\s["']?$`,
  'u',
);
/** The outlet, then এক প্রতিবেদনে … এ তথ্য জানিয়েছে. */
const TELLS_NEWS = new RegExp(
  String.raw`^["']?\s(?:\S+\s){0,4}?(?:এ|এই|এমন|এসব)\s?${NEWS}\s(?:${VERB})`,
  'u',
);
const REPORTS = new RegExp(String.raw`^["']?\s(?:\S+\s){0,2}?(?:${REPORT})\s`, 'u');
const SAYS = new RegExp(
  String.raw`^["']?\s(?:আরও\s|আরো\s|এ-ও\s|(?:\S+\s){1,7}?(?:${QUOTING})\s)?(?:${VERB})(?=[\s,।]|$)`,
  'u',
);

/** As far from the outlet's name as the words that ascribe may stand. */
const NEAR = 200;

/** Whether the sentence has its news from this outlet. */
function ascribed(sentence: string, outlet: NamedOutlets): boolean {
  const tail = sentence.slice(outlet.after, outlet.after + NEAR);
  const behind = NOUN_BEHIND.exec(tail);
  const noun = behind?.[0] ?? '';
  const rest = tail.slice(noun.length);
  const genitive = outlet.case === 'genitive' || /র$/u.test(noun);
  if (genitive) return REPORTS.test(rest);
  // told to the outlet, not by it
  if (outlet.case !== 'nominative') return false;
  if (outlet.after + NEAR >= sentence.length && /^["'।.\s]*$/u.test(rest))
    return TOLD_BEFORE.test(sentence.slice(Math.max(0, outlet.start - NEAR), outlet.start));
  return TELLS_NEWS.test(rest) || SAYS.test(rest) || REPORTS.test(rest);
}

/** The news is told at the beginning; an outlet named far down is credited with a detail. */
const leadEnd = (text: string): number => Math.max(900, Math.min(text.length * 0.2, 5000));

export const ascription: CreditRule = {
  id: 'ascription',
  example: 'রুশ বার্তা সংস্থা তাস এক প্রতিবেদনে এ তথ্য জানিয়েছে।',
  find(text) {
    const end = leadEnd(text);
    for (const { start, end: sentenceEnd } of splitSentences(text.slice(0, end + 400))) {
      if (start > end) break;
      const sentence = text.slice(start, sentenceEnd);
      const named = [...nounedOutlets(sentence), ...knownOutlets(sentence)];
      const found = named.find((outlet) => start + outlet.start <= end && ascribed(sentence, outlet));
      if (found) return { start: start + found.start, end: start + found.end };
    }
    return null;
  },
};

import { spell } from '@/lib/bengali/letters';
import { WORD_END, WORD_START } from '@/lib/bengali/words';
import { dateWords } from '@/seeds/lexicon/date-words';
import { pageWords } from '@/seeds/lexicon/page-words';

/** Words as alternatives between word edges, longest first; flags `gu`. */
const anyOf = (words: readonly string[]): RegExp => {
  const alternatives = [...new Set(words.map((word) => spell(word).toLowerCase()))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`${WORD_START}(?:${alternatives.join('|')})${WORD_END}`, 'gu');
};

const WEEKDAYS = new Map<string, number>();
// beside a day a short one (রবি, ৬ মে) can be nothing else
for (const { weekday, forms, short, latin } of dateWords.weekdays)
  for (const form of [...forms, ...short, ...latin]) WEEKDAYS.set(spell(form).toLowerCase(), weekday);

export const WEEKDAY_WORDS = anyOf([...WEEKDAYS.keys()]);
/** 0 is Sunday; null for what is no weekday. */
export const weekdayOf = (word: string): number | null => WEEKDAYS.get(word) ?? null;

/** What the label before a stamp makes of its day. */
export type StampLabel = 'published' | 'updated' | 'fetched' | null;

const LABELS = [
  ['fetched', anyOf(pageWords.fetchedLabels)],
  ['updated', anyOf(pageWords.updatedLabels)],
  ['published', anyOf(pageWords.publishedLabels)],
] as const;

/** The label in the letters before a stamp. */
export function labelIn(before: string): StampLabel {
  for (const [label, words] of LABELS) if (before.search(words) >= 0) return label;
  return null;
}

const OTHER_CALENDARS = anyOf([
  ...dateWords.otherMonths.flatMap((month) => month.forms),
  ...dateWords.eras.common,
  ...dateWords.eras.other,
]);
const NUMBERS = new RegExp(String.raw`\d+(?:${dateWords.dayNumberEndings.map(spell).join('|')})?`, 'gu');
const CLOCK = anyOf(pageWords.clockWords);

/** The letters of a stamp's line that belong neither to its day nor to its labels, hour or other calendars. */
export function otherLetters(rest: string): string {
  let left = rest;
  for (const words of [NUMBERS, LABELS[1][1], LABELS[2][1], WEEKDAY_WORDS, CLOCK, OTHER_CALENDARS])
    left = left.replace(words, ' ');
  return left.replace(/[^\p{L}\p{M}]+/gu, ' ').trim();
}

import { spell } from '@/lib/bengali/letters';
import { dateWords } from '@/seeds/lexicon/date-words';

const MONTHS = new Map<string, number>();
for (const { month, forms, latin } of dateWords.months)
  for (const form of [...forms, ...latin]) MONTHS.set(spell(form).toLowerCase(), month);

const longestFirst = (words: Iterable<string>) => [...new Set(words)].sort((a, b) => b.length - a.length);

/** Names of the months, Bengali and English, as a regular expression's alternatives. */
export const MONTH = longestFirst(MONTHS.keys()).join('|');
/** What makes a day of the month of a numeral: ১৬ই, 3rd. */
export const DAY_ENDING = longestFirst(dateWords.dayNumberEndings.map(spell)).join('|');

/** 1–12; null for what is no month's name. */
export const monthOf = (word: string): number | null => MONTHS.get(word) ?? null;

import { spell } from '@/lib/bengali/letters';
import { type DateWords, dateWords } from '@/seeds/lexicon/date-words';

/**
 * What a word is to a date, one letter each, so that a text's dates have a shape that regular expressions can match:
 * numbers D (1–31), O (day of a month: ১৬ই, পয়লা), N (in words), n (কয়েক), Y (year), Z (year with a case ending), X (other);
 * M month, H month of another calendar, W weekday, V weekday shortened; units d k m y (day, week, month, year), h (hour …);
 * s সাল, e বঙ্গাব্দ, t তারিখ, q দশক, f অর্থবছর, j দিনব্যাপী, g এর; adjectives G গত, F আগামী, C চলতি, T ওই, P পরের, B আগের;
 * R আজ, K কাল, S পরদিন; a আগে, p পরে, z ব্যবধানে; o প্রথম, l শেষ; r থেকে, u পর্যন্ত, & ও, i বা, c সকাল.
 */
export type TokenKind = 'D' | 'O' | 'N' | 'n' | 'Y' | 'Z' | 'X' | WordKind;
type WordKind =
  | 'M'
  | 'H'
  | 'W'
  | 'V'
  | 'd'
  | 'k'
  | 'm'
  | 'y'
  | 'h'
  | 's'
  | 'e'
  | 't'
  | 'q'
  | 'f'
  | 'j'
  | 'g'
  | 'G'
  | 'F'
  | 'C'
  | 'T'
  | 'P'
  | 'B'
  | 'R'
  | 'K'
  | 'S'
  | 'a'
  | 'p'
  | 'z'
  | 'o'
  | 'l'
  | 'r'
  | 'u'
  | '&'
  | 'i'
  | 'c';

/** One word of the vocabulary in one of its cases. */
export interface KnownWord {
  kind: TokenKind;
  /** The month, weekday, number or shift; 0 where the word has none. */
  value: number;
  /** Its case ending, empty where it has none. */
  ending: string;
  /** It is another word as well (মে, সফর): a date only beside what says so. */
  soft: boolean;
  /** The word that is glued to it, as in একদিন, and the offset where that begins. */
  glued?: { word: KnownWord; at: number };
}

const VOWEL_AT_END = /[অ-ঔা-ৌ]$/;
const UNITS = { day: 'd', week: 'k', month: 'm', year: 'y' } as const;

/** Every word of dates in each of its cases, by the reader's spelling. Latin ones in lower case. */
export function compileVocabulary(words: DateWords): ReadonlyMap<string, KnownWord> {
  const vocabulary = new Map<string, KnownWord>();
  const add = (form: string, word: KnownWord) => {
    const spelt = spell(form);
    if (!vocabulary.has(spelt)) vocabulary.set(spelt, word);
  };
  const inCases = (form: string, only?: readonly string[]): [string, string][] => {
    const endings = only ?? (VOWEL_AT_END.test(form) ? words.endings.vowel : words.endings.consonant);
    return [[form, ''], ...endings.map((ending): [string, string] => [form + ending, ending])];
  };
  const inflected = (
    forms: readonly string[],
    kind: TokenKind,
    value = 0,
    soft = false,
    only?: readonly string[],
  ) => {
    for (const form of forms)
      for (const [whole, ending] of inCases(form, only)) add(whole, { kind, value, ending, soft });
  };
  const fixed = (forms: readonly string[], kind: TokenKind, value = 0, soft = false) => {
    for (const form of forms) add(form, { kind, value, ending: '', soft });
  };

  for (const { month, forms, latin, endings, alsoAWord } of words.months) {
    inflected(forms, 'M', month, alsoAWord, endings);
    fixed(
      latin.map((name) => name.toLowerCase()),
      'M',
      month,
      true,
    );
  }
  for (const { weekday, forms, short, latin } of words.weekdays) {
    inflected(forms, 'W', weekday);
    fixed([...short, ...latin.map((name) => name.toLowerCase())], 'V', weekday);
  }
  for (const { shift, forms } of words.relativeDays) fixed(forms, 'R', shift);
  for (const { shift, forms } of words.eitherDays) fixed(forms, 'K', shift);
  for (const { shift, forms } of words.toldDays) fixed(forms, 'S', shift);
  fixed(words.past, 'G');
  fixed(words.future, 'F');
  fixed(words.current, 'C');
  fixed(words.that, 'T');
  fixed(words.following, 'P');
  fixed(words.preceding, 'B');
  inflected(words.ago, 'a');
  fixed(words.after, 'p');
  fixed(words.gap, 'z');
  fixed(words.from, 'r');
  fixed(words.until, 'u');
  fixed(words.and, '&');
  fixed(words.or, 'i');
  fixed(words.genitives, 'g');
  fixed(words.last, 'l');
  for (const { value, forms } of words.ordinals) fixed(forms, 'o', value);
  for (const { value, forms, day } of words.numbers) {
    fixed(forms, 'N', value);
    fixed(day, 'O', value);
  }
  fixed(words.vagueNumbers, 'n');
  for (const { unit, forms } of words.units) inflected(forms, UNITS[unit]);
  inflected(words.otherUnits, 'h');
  inflected(words.durations, 'j');
  inflected(words.decades, 'q');
  inflected(words.fiscal, 'f');
  inflected(words.eras.common, 's');
  inflected(words.eras.other, 'e');
  inflected(words.dateWord, 't');
  inflected(words.partsOfDay, 'c');
  for (const { calendar, forms } of words.otherMonths) inflected(forms, 'H', 0, calendar === 'hijri');

  const before: [readonly string[], TokenKind][] = [
    [words.vagueNumbers, 'n'],
    [words.past, 'G'],
    [words.future, 'F'],
    [words.current, 'C'],
    [words.that, 'T'],
    [words.following, 'P'],
    [words.preceding, 'B'],
  ];
  const units = [
    ...words.units.flatMap(({ unit, forms }) => forms.map((form) => [form, UNITS[unit]] as const)),
  ];
  const glue = (first: string, kind: TokenKind, value: number) => {
    const at = spell(first).length;
    for (const [form, unit] of [...units, ...words.durations.map((form) => [form, 'j'] as const)])
      for (const [whole, ending] of inCases(form)) {
        const word: KnownWord = { kind: unit, value: 0, ending, soft: false };
        add(first + whole, { kind, value, ending: '', soft: false, glued: { word, at } });
      }
  };
  for (const [forms, kind] of before) for (const form of forms) glue(form, kind, 0);
  for (const { value, forms } of words.numbers) for (const form of forms) glue(form, 'N', value);
  return vocabulary;
}

/** The words of `seeds/lexicon/date-words.json`, compiled once. */
export const VOCABULARY = compileVocabulary(dateWords);
/** Endings that make a day of a numeral: ১৬ই, ২১শে. */
export const DAY_ENDINGS: ReadonlySet<string> = new Set(dateWords.dayNumberEndings.map(spell));
/** Endings that stand behind a hyphen or an apostrophe: ২০২৪-এর, মে'র. */
export const APART_ENDINGS: ReadonlySet<string> = new Set(dateWords.endings.hyphen.map(spell));
/** `MM-DD` and months so famous that newspapers name them for years without a year. */
export const NAMED_DAYS: ReadonlySet<string> = new Set(dateWords.namedDays);
export const NAMED_MONTHS: ReadonlySet<number> = new Set(dateWords.namedMonths);
/** About so many: such a number makes no date. */
export const APPROXIMATE: ReadonlySet<string> = new Set(dateWords.approximate.map(spell));
/** মাত্র, ঠিক: the number is what it says. */
export const EXACT: ReadonlySet<string> = new Set(dateWords.exact.map(spell));

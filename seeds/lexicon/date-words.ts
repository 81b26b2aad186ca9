import { z } from 'zod';
import raw from './date-words.json';

const word = z.string().trim().min(1);
const words = z.array(word).min(1);
const shifted = z.array(z.strictObject({ shift: z.int(), forms: words })).min(1);
const valued = z.array(
  z.strictObject({ value: z.int().min(1).max(31), forms: words, day: z.array(word).default([]) }),
);

/** The words of dates, as newspapers print them. Letters are mapped when loaded, so one spelling of য় is enough. */
export const DateWords = z.strictObject({
  months: z
    .array(
      z.strictObject({
        month: z.int().min(1).max(12),
        forms: words,
        /** English names, as stamps of feeds have them. */
        latin: words,
        /** The only case endings it takes; without this, all of its kind. */
        endings: z.array(word).optional(),
        /** The name is a word or a syllable as well (মে): a month only beside what says so. */
        alsoAWord: z.boolean().default(false),
      }),
    )
    .length(12),
  weekdays: z
    .array(
      z.strictObject({
        /** 0 is Sunday. */
        weekday: z.int().min(0).max(6),
        forms: words,
        /** Without বার: a weekday only before "and" and a full one (শুক্র ও শনিবার). */
        short: words,
        latin: words,
      }),
    )
    .length(7),
  /** Months of other calendars: recognised so that they are not misread. */
  otherMonths: z.array(z.strictObject({ calendar: z.enum(['bengali', 'hijri']), forms: words })),
  eras: z.strictObject({ common: words, other: words }),
  /** 1–31 in words, and as days of a month (পয়লা, পাঁচই, একুশে). */
  numbers: valued,
  /** Numbers that do not tell how many. */
  vagueNumbers: words,
  /** Before a number: about so many, or so many more. */
  approximate: words,
  /** Before a number, which they leave as it is. */
  exact: words,
  /** Endings that make a day of the month of a numeral: ১৬ই, ২১শে, ৩রা. */
  dayNumberEndings: words,
  ordinals: valued,
  last: words,
  units: z.array(z.strictObject({ unit: z.enum(['day', 'week', 'month', 'year']), forms: words })).length(4),
  otherUnits: words,
  decades: words,
  durations: words,
  dateWord: words,
  fiscal: words,
  genitives: words,
  past: words,
  future: words,
  current: words,
  that: words,
  following: words,
  preceding: words,
  /** Days told from the day of publication, with how many days they lie after it. */
  relativeDays: shifted,
  /** As many days before or after: কাল, পরশু. */
  eitherDays: shifted,
  /** Days told from another day in the text. */
  toldDays: shifted,
  ago: words,
  after: words,
  gap: words,
  from: words,
  until: words,
  and: words,
  or: words,
  partsOfDay: words,
  /** `MM-DD`: days so famous that newspapers name them for years without a year. */
  namedDays: z.array(z.string().regex(/^\d\d-\d\d$/)),
  /** Months used so. */
  namedMonths: z.array(z.int().min(1).max(12)),
  endings: z.strictObject({ consonant: words, vowel: words, hyphen: words }),
});

export type DateWords = z.infer<typeof DateWords>;

/** The words of dates, checked. @throws ZodError naming the field, when the file breaks the schema */
export const dateWords: DateWords = DateWords.parse(raw);

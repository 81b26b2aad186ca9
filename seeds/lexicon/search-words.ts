import { z } from 'zod';
import data from './search-words.json' with { type: 'json' };

const words = z.array(z.string().trim().min(1)).min(1);

/** What people type into a search box beside names. */
export const SearchWords = z.strictObject({
  /** Words that only join the others, or stand before a name. */
  joining: words,
  /** Words that a question is asked in: they say nothing where another word of these lists stands beside them. */
  asking: words,
  /** A question's words, and a stretch of time begins with one and ends with the other. */
  fromTo: words,
  /** Beside a day, a month or a year, that the time meant begins or ends there: with it, behind it or before it. */
  openTime: z.strictObject({ since: words, after: words, before: words, until: words }),
  /** A question's words, and where a stretch of time ends that goes on: from 2025 to now. */
  now: words,
  /** What stands before, between and behind two times of which all between them is meant: between 2024 and 2026. */
  span: z.strictObject({ before: words, joins: words, behind: words }),
  /** English words before a time that something was in; they join others as well. */
  inTime: words,
  /** English words before a place that something was in. */
  placeWords: z.strictObject({ before: words }),
  /** Before an office, those who no longer hold it. */
  former: words,
  /** Any contact: says nothing of its kind. Bengali words of these four stand without case endings; some are of two words. */
  meeting: words,
  /** Any contact, in words that join others: a question of nobody by name that has one asks for all meetings. */
  contact: words,
  call: words,
  visit: words,
  summit: words,
  /** What became of a meeting, or is to. */
  status: z.strictObject({ planned: words, proposed: words, cancelled: words }),
  /** Phrases of a query, and the word of these lists that each stands for. */
  phrases: z.record(z.string(), z.string()),
  /** Words for meetings that are said and seldom written, and what articles have for each. */
  inTexts: z.record(z.string(), z.string()),
  /** What is yet to come, planned or proposed: next meeting. */
  ahead: words,
  /** English words of times that are told against today: last month, this year, tomorrow. */
  againstToday: z.strictObject({
    past: words,
    current: words,
    future: words,
    day: words,
    week: words,
    month: words,
    year: words,
    /** Of which no time is reckoned. */
    otherUnit: words,
    /** So many that nobody can reckon. */
    few: words,
    ago: words,
    beforeYesterday: words,
    yesterday: words,
    today: words,
    tomorrow: words,
    afterTomorrow: words,
  }),
  /** Numbers of days, weeks, months and years in English words. */
  englishNumbers: z.record(z.string(), z.number().int().positive()),
  /** Words of a question that are such a number before a unit: a week ago. */
  oneBefore: words,
  /** Offices in short, and the title that each stands for. */
  offices: z.record(z.string(), z.string()),
  /** What else an office is called in English, the title that it stands for, and the country that alone calls it so: where no other is named. */
  otherTitles: z.record(
    z.string(),
    z.strictObject({
      title: z.string(),
      of: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
    }),
  ),
  /** Words of titles that are none by themselves, or stand before names alone. */
  titleWords: words,
  /** Titles that people are called by as well. */
  givenNames: words,
  /** Codes of states that are written in small letters as well, and are words: among other names they are the state. */
  codes: words,
  /** Further codes that are written with full stops as well: u.k. */
  dotted: words,
  /** Initials by which somebody is called, and the name that they stand for. */
  initials: z.record(z.string(), z.string()),
});

/** @throws ZodError naming the field, when the file breaks the schema */
export const searchWordLists = SearchWords.parse(data);

import type { GrammaticalCase } from '@/lib/bengali/endings';
import type { Span } from '@/lib/span';
import type { LeaderRecord } from '@/seeds/lexicon';

/** An office as one stretch of the text gives it: "রাশিয়ার উপ-প্রতিরক্ষামন্ত্রী", with or without a name behind it. */
export interface OfficePhrase {
  start: number;
  end: number;
  /** Id in titles.json. */
  title: string;
  /** Ministers and officials of many branches share the title; which one it is, its letters tell. */
  shared: boolean;
  /** The title's letters as they stand there. */
  name: string;
  /** Where the words of the title stand, সাবেক and the like included, without state and ending. */
  words: Span;
  /** The title alone. */
  bare: Span;
  /** ISO code or organisation id that stands by it; null where none does. */
  of: string | null;
  /** The paper's own state, where the office stands without a state and without a name and can be of it; else null. */
  home: string | null;
  /** Another office of the same person, joined by ও before this one. */
  also: OfficePhrase | null;
  former: boolean;
  /** Something that the lexicon does not know owns it: "বিসিসিআইয়ের প্রেসিডেন্ট". */
  foreign: boolean;
  plural: boolean;
  case: GrammaticalCase;
}

/** A person on an article's roster: everyone whom the article names. */
export interface Person {
  id: string;
  /** The lexicon's record; null for one found by title alone. */
  record: LeaderRecord | null;
  /** Full name in the reader's letters where no record gives it. */
  name: string;
  offices: OfficePhrase[];
  /** The state that the article is about, for one whose own state nothing tells. */
  home: string | null;
}

/** Where a person is named in the text. */
export interface PersonMention {
  start: number;
  stemEnd: number;
  end: number;
  case: GrammaticalCase;
  /** Where the words of respect before the name begin: মো., শেখ, ড.; `start` where none stand. */
  respect?: number | undefined;
  person: Person;
  /** Id of the rule that found it. */
  rule: 'full-name' | 'short-name' | 'other-spelling' | 'name-after-title' | 'office' | 'pronoun';
  office: OfficePhrase | null;
}

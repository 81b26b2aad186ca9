import { latinName } from '@/lib/bengali/transliterate';
import type { DateLocale } from '@/lib/time/display';

/** What a page needs to name something in either language, and to link to it. */
export interface NamedLeader {
  id: string;
  name: string;
  /** Null for leaders whom the lexicon lacks. */
  nameEn: string | null;
  /** ISO 3166-1 alpha-2 code or organisation id (`UN`) that they speak for; null where nothing tells. */
  speaksFor: string | null;
}

export interface NamedCountry {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: string;
  nameEn: string;
  /** How an English sentence has it where that is not `nameEn`: "the United States". */
  inTextEn?: string | null;
}

export interface NamedOrganisation {
  id: string;
  name: string;
  nameEn: string;
  /** How an English sentence has it where that is not `nameEn`: "the G20". */
  inTextEn?: string | null;
}

export interface NamedCity {
  id: string;
  name: string;
  nameEn: string;
}

/** Where a meeting was; either may be null, not both. */
export interface MeetingPlace {
  city: NamedCity | null;
  country: NamedCountry | null;
}

/** An article as lists and sources name it. */
export interface NamedArticle {
  id: string;
  title: string | null;
  /** As it was given with the article. */
  publisher: string | null;
  /** The paper that this means, one name for all that is given of it; null where it tells none, or many. */
  paper: string | null;
  /** How sure that is of the paper; null where it simply names it. */
  publisherHow: 'likely' | 'orOther' | null;
  /** What the paper is called in either language, where the lexicon knows it. */
  publisherBn: string | null;
  publisherEn: string | null;
  /** Null where no address is known: a plain word instead of a link. */
  url: string | null;
  /** ISO day, or null where the page does not tell. */
  published: string | null;
  /** The agency or paper that it credits. */
  credit: string | null;
  /** What that is called in English, where the lexicon knows it. */
  creditEn: string | null;
}

const collator = new Intl.Collator('bn');

/** For sorting by Bengali name; the key decides between namesakes. */
export function byName<T extends { name: string }>(a: T, b: T): number {
  const key = (one: T) => JSON.stringify(one);
  return collator.compare(a.name, b.name) || (key(a) < key(b) ? -1 : 1);
}

const english = new Intl.Collator('en');

/** For sorting in the order of a language's own alphabet, as pages in it show the names. */
export function byNameIn(locale: DateLocale) {
  if (locale === 'bn') return byName<{ name: string; nameEn: string | null }>;
  return (a: { name: string; nameEn: string | null }, b: { name: string; nameEn: string | null }): number =>
    english.compare(latinName(a), latinName(b)) || byName(a, b);
}

/** Map projections of what this file names. */
export const LEADER_NAME = '.id, .name, .nameEn, .speaksFor';
export const COUNTRY_NAME = '.code, .name, .nameEn, .inTextEn';
export const ORGANISATION_NAME = '.id, .name, .nameEn, .inTextEn';
export const ARTICLE_NAME =
  '.id, .title, .publisher, .paper, .publisherHow, .publisherBn, .publisherEn, .url, .published, .credit, .creditEn';

import type { MeetingKind, MeetingStatus } from '@/lib/reading';
import type { SuggestionGroup } from './suggestion';
import type { Why } from './why';

/** What a meeting was, whether it was held where it was not, and how its day is known. */
export interface MetWords {
  kind: Record<MeetingKind, string>;
  status: Record<Exclude<MeetingStatus, 'held'>, string>;
  reportedOn: string;
  unknown: string;
}

/** The words of an option; `{count}` and `{form}` are put in where it is shown. */
export interface LineWords {
  meetings: string;
  /** Where meetings are among what is offered. */
  met?: MetWords;
  /** Before the sentence of an article, for who does not see that it is one. */
  sentence: string;
  why: Record<Why['word'], string>;
}

/** How many options there are, as screen readers say it; `{count}` is put in where it is shown. */
export interface CountWords {
  none: string;
  one: string;
  some: string;
}

/** The box's words; `{q}` is put in where it is shown. */
export interface BoxWords extends LineWords, CountWords {
  label: string;
  placeholder: string;
  send: string;
  suggestions: string;
  tooLong: string;
  all: string;
  group: Record<SuggestionGroup, string>;
}

/** Puts a value into a word's place for it. */
export const put = (words: string, name: string, value: string): string => words.replace(`{${name}}`, value);

/** How many options there are. @param number digits of the page */
export function sayCount(words: CountWords, count: number, number: (count: number) => string): string {
  if (count === 0) return words.none;
  return count === 1 ? words.one : put(words.some, 'count', number(count));
}

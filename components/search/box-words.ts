import type { MeetingKind } from '@/lib/reading';
import type { SuggestionGroup } from './suggestion';
import type { Why } from './why';

/** The box's words; `{count}`, `{form}` and `{q}` are put in where it is shown. */
export interface BoxWords {
  label: string;
  placeholder: string;
  send: string;
  suggestions: string;
  none: string;
  one: string;
  some: string;
  all: string;
  meetings: string;
  group: Record<SuggestionGroup, string>;
  kind: Record<MeetingKind, string>;
  why: Record<Why['word'], string>;
}

/** Puts a value into a word's place for it. */
export const put = (words: string, name: string, value: string): string => words.replace(`{${name}}`, value);

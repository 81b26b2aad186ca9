import type { MeetingKind } from '@/lib/reading';
import type { Why } from './why';

export const SUGGESTION_GROUPS = ['pair', 'names', 'meetings', 'articles'] as const;
export type SuggestionGroup = (typeof SUGGESTION_GROUPS)[number];

/** What a line tells of whom or what it offers; names and days are in the language of the page. */
export interface SuggestedLine {
  label: string;
  why?: Why | null;
  /** An office, a day, a publisher: told in small letters. */
  detail?: string | undefined;
  /** Of a meeting. */
  kind?: MeetingKind;
  /** How many there are. */
  meetings?: number;
}

/** A leader whom a field offers. */
export interface LeaderSuggestion extends SuggestedLine {
  id: string;
}

/** One line under the search box. */
export interface Suggestion extends SuggestedLine {
  group: SuggestionGroup;
  /** Where it leads, with the language. */
  href: string;
}

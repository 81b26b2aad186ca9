import type { MeetingKind, MeetingStatus } from '@/lib/reading';
import type { Why } from './why';

export const SUGGESTION_GROUPS = ['pair', 'names', 'places', 'meetings', 'articles'] as const;
export type SuggestionGroup = (typeof SUGGESTION_GROUPS)[number];

/** What a line tells of whom or what it offers; names and days are in the language of the page. */
export interface SuggestedLine {
  label: string;
  why?: Why | null;
  /** Of an article the sentence that has the words, in pieces: every second one is marked. */
  sentence?: string[] | undefined;
  /** An office, a place, a publisher: told in small letters. */
  detail?: string | undefined;
  /** Of a meeting. */
  met?: {
    kind: MeetingKind;
    /** Null where it was held, which goes without saying. */
    status: Exclude<MeetingStatus, 'held'> | null;
    /** Its day, or that of the news where no article tells its own; null where neither is known. */
    when: { day: string; is: 'date' | 'reportedOn' } | null;
  };
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

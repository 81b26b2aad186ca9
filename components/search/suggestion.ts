import type { MeetingKind } from '@/lib/reading';
import type { Why } from './why';

export const SUGGESTION_GROUPS = ['pair', 'names', 'meetings', 'articles'] as const;
export type SuggestionGroup = (typeof SUGGESTION_GROUPS)[number];

/** One line under the box, ready to be shown: names and days are in the language of the page. */
export interface Suggestion {
  group: SuggestionGroup;
  /** Where it leads, with the language. */
  href: string;
  label: string;
  why?: Why | null;
  /** An office, a day, a publisher: told in small letters. */
  detail?: string | undefined;
  /** Of a meeting. */
  kind?: MeetingKind;
  /** How many there are. */
  meetings?: number;
}

import type { Engine } from '@/graph/engine/engine';
import type { Evidence } from '@/graph/queries/meeting-row';
import type {
  MeetingPlace,
  NamedArticle,
  NamedCountry,
  NamedLeader,
  NamedOrganisation,
} from '@/graph/queries/names';
import type { Office } from '@/graph/queries/office';
import type { When } from '@/graph/queries/when';
import type { MeetingKind, MeetingStatus, Role } from '@/lib/reading';

/** What all reports together, or one of them, tell. */
export interface Told {
  kind: MeetingKind;
  status: MeetingStatus;
  when: When;
  /** The words that the date was read from; null without a date. */
  phrase: string | null;
  place: MeetingPlace | null;
  countries: NamedCountry[];
  organisations: NamedOrganisation[];
}

/** What one article says of the meeting, in its own right. */
export interface Report extends Told {
  id: string;
  article: NamedArticle;
  participants: (NamedLeader & { role: Role })[];
  /** The sentences that say so, the one that states it best first; one to four. */
  evidence: Evidence[];
  /** Where in the article's text `phrase` stands. */
  phraseAt: { start: number; end: number } | null;
  /** The date as another report completes it, where this one tells no year. */
  takenOver: When | null;
  /** Id of the rule that found it. */
  rule: string;
}

export interface Meeting extends Told {
  id: string;
  /** With the offices that they held at that time, where the terms' dates tell; all of them where the meeting has none. */
  participants: (NamedLeader & { role: Role; offices: Office[] })[];
  /** The one that the headline date comes from first. */
  reports: Report[];
  /** What the reports tell differently. */
  differing: ('kind' | 'status' | 'date' | 'place' | 'participants')[];
}

/**
 * One meeting with every report of it.
 * @param id its own, or one that it had before its reports came together
 * @returns the meeting; the id to go to instead; null where there is none
 */
export async function meeting(
  engine: Engine,
  id: string,
): Promise<{ meeting: Meeting } | { redirect: string } | null> {
  throw new Error(`not yet: ${engine} ${id}`);
}

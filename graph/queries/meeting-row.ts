import type { MeetingPlace, NamedCountry, NamedLeader, NamedOrganisation } from '@/graph/queries/names';
import type { When } from '@/graph/queries/when';
import type { MeetingKind, MeetingStatus, Role } from '@/lib/reading';

/** An evidence sentence, in its own Bengali, and where it stands. */
export interface Evidence {
  articleId: string;
  /** UTF-16 offsets into the article's text; `start` names the sentence's anchor. */
  start: number;
  end: number;
  text: string;
}

/** One meeting as a line of a list. */
export interface MeetingRow {
  id: string;
  kind: MeetingKind;
  status: MeetingStatus;
  when: When;
  place: MeetingPlace | null;
  /** Sorted by name; the visitor of a visit before the host. */
  participants: (NamedLeader & { role: Role })[];
  /** The sides, sorted by code. */
  countries: NamedCountry[];
  organisations: NamedOrganisation[];
  /** How many articles report it. */
  articles: number;
  /** The sentence of the report that the headline values come from. */
  evidence: Evidence;
}

import type { DateBasis, MeetingKind, MeetingStatus, Role } from '@/lib/reading';

/** A date as a report tells it or as another report completes it. */
export interface Dated {
  edtf: string;
  /** ISO days; both null where the year is not known. */
  earliest: string | null;
  latest: string | null;
  basis: DateBasis;
}

/** What identity needs to know of a report: who, when and where, and which article says so. */
export interface IdentifiedReport {
  id: string;
  article: string;
  /** ISO day on which the article was published; null where its page does not tell. */
  published: string | null;
  kind: MeetingKind;
  status: MeetingStatus;
  date: Dated | null;
  /** Where `date` is null: the day on which the news was given. */
  reportedOn: string | null;
  place: { city: string | null; country: string | null };
  participants: { leader: string; role: Role }[];
  /** ISO codes of the sides. */
  countries: string[];
  organisations: string[];
}

/** What all reports of one meeting tell together, and how each belongs to it. */
export interface IdentifiedMeeting extends Omit<IdentifiedReport, 'article' | 'published'> {
  /** In the order in which the headline asks them. */
  reports: {
    id: string;
    /** Its year-less date with the year that another report tells; null where it needs none or finds none. */
    completed: Dated | null;
  }[];
}

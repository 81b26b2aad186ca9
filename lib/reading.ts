import type { CleanArticle } from '@/lib/page/clean-article';
import type { Quote, Span } from '@/lib/span';

/** What a contact is; eval guide: a visit and the talks held during it are two meetings. */
export type MeetingKind = 'talks' | 'call' | 'visit' | 'summit';
export type MeetingStatus = 'held' | 'planned' | 'proposed' | 'cancelled';
/** `stated`: the text names it. `reckoned`: from a relative word and the published day. `from-another-report`: taken over. */
export type DateBasis = 'stated' | 'reckoned' | 'from-another-report';
export type Role = 'participant' | 'visitor' | 'host';

/** A date as exactly as the text knows it. */
export interface ToldDate {
  /** EDTF level 1 subset: `2025-03-15`, `2024-06`, `2024`, `2024-06-18/2024-06-19`, `XXXX-06`, `XXXX-06-18`. */
  edtf: string;
  /** First and last possible ISO day; both null where the year is not known. */
  earliest: string | null;
  latest: string | null;
  basis: DateBasis;
  /** The words that name the day, the month, the year. */
  phrase: Quote;
  /** Id of the date form that read it. */
  rule: string;
}

/** A stretch of text that names a leader, a country, an organisation or a place, and the rule that found it. */
export interface Mention extends Quote {
  kind: 'leader' | 'country' | 'organisation' | 'place';
  /** Leader id, ISO 3166-1 alpha-2 code, organisation id or place id. */
  target: string;
  rule: string;
}

/** A person as this article knows them. */
export interface ReadLeader {
  id: string;
  /** In the lexicon, or found by title and country alone. */
  known: boolean;
  /** The lexicon's full Bengali name, else the fullest form in the text. */
  name: string;
  nameEn: string | null;
  /** Forms in the text, fullest first, without case endings. */
  aliases: string[];
  /** The office as the body gives it; null where it gives none. */
  title: string | null;
  /** ISO 3166-1 alpha-2, or the organisation's id (`UN`, `EU`, `NATO`); null where nothing tells. */
  country: string | null;
}

export interface Place {
  /** `told`: the city as this article spells it, without ending. */
  city: { id: string; name: string; nameEn: string; told: string } | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

/** What one article says of one meeting. */
export interface MeetingReport {
  kind: MeetingKind;
  status: MeetingStatus;
  date: ToldDate | null;
  /**
   * Where `date` is null: the day on which the news was given, or else the published day. Null otherwise, and for what is
   * told as months or years ago.
   */
  reportedOn: string | null;
  place: Place | null;
  participants: { leader: string; role: Role }[];
  /** ISO codes of the states whose people take part, sorted. */
  countries: string[];
  /**
   * Of these, where one journey leads to several, or somebody calls the people of several: the states whose people make it,
   * none where an organisation's do. Left out of all else.
   */
  from?: string[];
  /** Ids of the organisations that hold it. */
  organisations: string[];
  /** One to four whole sentences, the one that states it best first. */
  evidence: Span[];
  /** Id of the meeting rule that found it. */
  rule: string;
}

/** All that the reader understood of one article. */
export interface Reading {
  article: CleanArticle;
  sentences: Span[];
  mentions: Mention[];
  leaders: ReadLeader[];
  /** ISO codes of every state that the body refers to, sorted. */
  countries: string[];
  organisations: string[];
  reports: MeetingReport[];
  /** Version of the reader's rules and lexicons; a newer one makes a stored article *changed*. */
  readerVersion: string;
}

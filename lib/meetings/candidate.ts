import type { DateMention } from '@/lib/dates/date-mention';
import type { Clause } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import type { MeetingKind, MeetingStatus, Role } from '@/lib/reading';
import type { Span } from '@/lib/span';
import type { PlaceRecord } from '@/seeds/lexicon';
import type { Frame } from './frame/frame';
import type { Stop } from './place/stops';
import type { Posts } from './sides/posts';
import type { Sides } from './sides/sides';
import type { TitleBearers } from './sides/title-bearers';
import type { ToldStates } from './sides/told-states';

/** Where: a city of the lexicon, a state, or both. */
export interface ToldPlace {
  city: PlaceRecord | null;
  /** Where the text names the city; null where it is known by its metonym. */
  at: Span | null;
  country: string | null;
}

/** A contact as one sentence tells it, before the article's tellings of it are put together. */
export interface Candidate {
  kind: MeetingKind;
  status: MeetingStatus;
  /** Whether words near it tell its status, or only the tense of a verb far off does. */
  statusCertain: boolean;
  people: { person: Person; role: Role }[];
  /** ISO codes of the states whose people take part. */
  states: string[];
  organisations: string[];
  date: DateMention | null;
  /** Of a journey: the date is the day on which it ended. */
  endsThen: boolean;
  place: ToldPlace | null;
  clause: Clause;
  /** Offset of the word that names the contact. */
  at: number;
  rule: string;
  /**
   * A telling that leans on another: "বৈঠকে দুই নেতা …" names no sides of its own. It adds its day, place and
   * evidence to the contact that it means, and makes none.
   */
  leans: boolean;
  /** Named by a word that leaves open whether they sat together or phoned: কথা বলেছেন, আলোচনা করেছেন. */
  vague: boolean;
  /** "দ্বিপক্ষীয় বৈঠক ছাড়াও …": it says itself that it is another contact than the one before. */
  besides: boolean;
  /** Whom someone met one after the other, or each alone: a contact with each of them. */
  apart: Person[];
  /** Who is said to be there beside its sides: mediators, and those in whose presence they met. */
  mediators: Sides;
  /** Several journeys that it lists, each to a place and at a time of its own. */
  stops: readonly Stop[];
  /** Of a journey to several states, or a call with several: those whose people make it, none where an organisation's do; null for all else. */
  from: readonly string[] | null;
  /** Of a telling that leans: whose contact it says it is. It can only lean on one of theirs. */
  about: Person[];
}

/** What a rule may look at: the frame around the word, the sentences before, and what was found before. */
export interface RuleContext {
  frame: Frame;
  /** All sentences of the article, in order. */
  clauses: readonly Clause[];
  /** Candidates found before this one, in order. */
  found: readonly Candidate[];
  /** Whom the sentences so far call by which title. */
  bearers: TitleBearers;
  /** Which states the sentences so far name, and in which pairs. */
  states: ToldStates;
  /** Who is posted where. */
  posts: Posts;
  /** ISO day of the article; null where it is not told. */
  day: string | null;
}

/** What is known of a word before the frame around it is read. */
export interface AskedAt {
  clause: Clause;
  /** Its index in the clause's chunks. */
  head: number;
  /** Candidates found before it, in order. */
  found: readonly Candidate[];
}

/** A rule of meeting: what it finds, an example of it, and how. */
export interface MeetingRule {
  id: string;
  /** A phrase that it finds, in the words of a newspaper. */
  example: string;
  /** False only where `find` is sure to be null, as a look at the sentence shows: most frames then need not be read. */
  may?(asked: AskedAt): boolean;
  /** The contact that the frame's word names; null where this rule has nothing to say of it. */
  find(context: RuleContext): Candidate | null;
}

import type { Letters } from '@/lib/bengali/letters';
import type { Clause } from '@/lib/mentions/chunk';
import type { MeetingReport } from '@/lib/reading';
import { findCandidates } from './find-candidates';
import { apart } from './refiners/apart';
import { atConference } from './refiners/at-conference';
import { atOwnHouse } from './refiners/at-own-house';
import { bearersTold } from './refiners/bearers-told';
import { besideConference } from './refiners/beside-conference';
import { calledSummit } from './refiners/called-summit';
import { chooseTense } from './refiners/choose-tense';
import { duringVisit } from './refiners/during-visit';
import { eachStop } from './refiners/each-stop';
import { hostTakesPart } from './refiners/host-takes-part';
import { journeyToConference } from './refiners/journey-to-conference';
import { noFlight } from './refiners/no-flight';
import { noLooseDays } from './refiners/no-loose-days';
import { notAhead } from './refiners/not-ahead';
import type { Refiner } from './refiners/refiner';
import { returnedHome } from './refiners/returned-home';
import { stepFrom } from './refiners/step-from';
import { twoSides } from './refiners/two-sides';
import { visitRoles } from './refiners/visit-roles';
import { weekdayBeside } from './refiners/weekday-beside';
import { weekdayNear } from './refiners/weekday-near';
import { reportOf } from './report-of';
import { newsDays } from './reported-day';
import type { Contact } from './telling/contact';
import { joinTellings } from './telling/join-tellings';

/** What is done to the contacts once they are put together, in this order. */
export const REFINERS: readonly Refiner[] = [
  twoSides,
  apart,
  eachStop,
  chooseTense,
  noLooseDays,
  stepFrom,
  weekdayBeside,
  weekdayNear,
  notAhead,
  returnedHome,
  journeyToConference,
  besideConference,
  atConference,
  duringVisit,
  bearersTold,
  atOwnHouse,
  hostTakesPart,
  visitRoles,
  calledSummit,
  noFlight,
];

/**
 * The meetings of one article.
 * @param letters the article's text as mapped
 * @param clauses its sentences, people named
 * @param day ISO day of publication; null where it is not told
 */
export function findMeetings(
  letters: Letters,
  clauses: readonly Clause[],
  day: string | null,
): MeetingReport[] {
  const contacts = REFINERS.reduce<Contact[]>(
    (found, refiner) => refiner.refine(found, day, clauses),
    joinTellings(findCandidates(clauses, day), day),
  );
  const news = contacts.length ? newsDays(clauses) : [];
  return contacts.map((contact) => reportOf(contact, letters, news, day, contacts));
}

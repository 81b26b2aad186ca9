import { type Letters, quote, shownSpan } from '@/lib/bengali/letters';
import type { DateMention } from '@/lib/dates/date-mention';
import { ROLE_BITS } from '@/lib/lexicon/entry-set';
import type { Clause } from '@/lib/mentions/chunk';
import type { MeetingReport, Place, ToldDate } from '@/lib/reading';
import type { Span } from '@/lib/span';
import { newsDay } from './day/of-news';
import { findCandidates } from './find-candidates';
import { apart } from './refiners/apart';
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
  notAhead,
  returnedHome,
  journeyToConference,
  besideConference,
  duringVisit,
  hostTakesPart,
  visitRoles,
  calledSummit,
  noFlight,
];

const MOST_EVIDENCE = 4;

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
    joinTellings(findCandidates(clauses, day)),
  );
  const news = contacts.length ? newsDays(clauses) : [];
  return contacts.map((contact) => reportOf(contact, letters, news, day));
}

function reportOf(
  contact: Contact,
  letters: Letters,
  news: readonly NewsDay[],
  day: string | null,
): MeetingReport {
  const date = toldDate(contact.date, letters);
  return {
    kind: contact.kind,
    status: contact.status,
    date,
    reportedOn: date || isLongAgo(contact) ? null : (reportedDay(contact, news) ?? day),
    place: toldPlace(contact, letters),
    participants: contact.people.map(({ person, role }) => ({ leader: person.id, role })),
    countries: contact.states,
    organisations: contact.organisations,
    evidence: evidenceOf(contact, letters),
    rule: contact.rule,
  };
}

function toldDate(date: DateMention | null, letters: Letters): ToldDate | null {
  if (!date?.edtf) return null;
  const { edtf, earliest, latest, basis, rule } = date;
  return { edtf, earliest, latest, basis, rule, phrase: quote(letters, date) };
}

function toldPlace({ place }: Contact, letters: Letters): Place | null {
  if (!place) return null;
  const told = place.at && quote(letters, place.at).text;
  const city = place.city && {
    id: place.city.id,
    name: place.city.name,
    nameEn: place.city.nameEn,
    told: told ?? place.city.name,
  };
  return { city, country: place.country };
}

/** A sentence by which the news was given, and its day. */
interface NewsDay {
  index: number;
  day: string;
}

function newsDays(clauses: readonly Clause[]): NewsDay[] {
  return clauses.flatMap((clause) => {
    if ((clause.roles & SAID) === 0) return [];
    const date = newsDay(clause.chunks);
    return date?.edtf && date.earliest === date.latest && date.earliest
      ? [{ index: clause.index, day: date.earliest }]
      : [];
  });
}
const SAID = ROLE_BITS.said;

/** "সাড়ে তিন বছর আগে মোদির ঢাকা সফর", "কয়েক মাস আগে": the day of the news says nothing of it. */
const isLongAgo = ({ status, tellings }: Contact): boolean =>
  status === 'held' && tellings.some(({ clause }) => clause.chunks.some(({ date }) => isFarBack(date)));
const isFarBack = (date: DateMention | null): boolean =>
  date?.kind === 'step' &&
  date.step?.direction === 'before' &&
  (date.step.unit === 'month' || date.step.unit === 'year') &&
  !date.edtf;

/** The day on which the news was given, in a sentence of the contact's own or beside one, else anywhere. */
function reportedDay(contact: Contact, news: readonly NewsDay[]): string | null {
  const own = new Set(contact.tellings.map((telling) => telling.clause.index));
  let [nearest, distance] = [null as string | null, Number.POSITIVE_INFINITY];
  for (const { index, day } of news) {
    const away = Math.min(...[...own].map((at) => Math.abs(at - index)));
    if (away < distance) [nearest, distance] = [day, away];
  }
  return nearest;
}

/** The sentences that tell of it: the best first, then those that add a day or a place, then the others. */
function evidenceOf(contact: Contact, letters: Letters): Span[] {
  const [best, ...others] = contact.tellings;
  const adding = others.filter((telling) => telling.date || telling.place);
  const clauses = [...new Set([best, ...adding, ...others].flatMap((telling) => telling?.clause ?? []))];
  return clauses.slice(0, MOST_EVIDENCE).map((clause) => shownSpan(letters, clause));
}

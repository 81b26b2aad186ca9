import { type Letters, quote, shownSpan } from '@/lib/bengali/letters';
import type { DateMention } from '@/lib/dates/date-mention';
import type { MeetingReport, Place, ToldDate } from '@/lib/reading';
import type { Span } from '@/lib/span';
import { isBesideOld, isLongAgo, type NewsDay, reportedDay } from './reported-day';
import type { Contact } from './telling/contact';

const MOST_EVIDENCE = 4;

/**
 * A contact as an article's reading keeps it.
 * @param news the days by which news was given
 * @param day ISO day of publication; null where it is not told
 * @param contacts all of the article
 */
export function reportOf(
  contact: Contact,
  letters: Letters,
  news: readonly NewsDay[],
  day: string | null,
  contacts: readonly Contact[],
): MeetingReport {
  const date = toldDate(contact.date, letters);
  return {
    kind: contact.kind,
    status: contact.status,
    date,
    reportedOn:
      date || isLongAgo(contact) || isBesideOld(contact, contacts, day)
        ? null
        : (reportedDay(contact, news) ?? day),
    place: toldPlace(contact, letters),
    participants: contact.people.map(({ person, role }) => ({ leader: person.id, role })),
    countries: contact.states,
    ...(contact.from && { from: [...contact.from].sort() }),
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

/** The sentences that tell of it: the best first, then those that add a day or a place, then the others. */
function evidenceOf(contact: Contact, letters: Letters): Span[] {
  const [best, ...others] = contact.tellings;
  const adding = others.filter((telling) => telling.date || telling.place);
  const clauses = [...new Set([best, ...adding, ...others].flatMap((telling) => telling?.clause ?? []))];
  return clauses.slice(0, MOST_EVIDENCE).map((clause) => shownSpan(letters, clause));
}

import type { Bilingual } from '@/components/locale/name-in';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { type Met, partyNames } from './parties';

/** What is told of who met, and where. */
export type MetAt = Met & Pick<MeetingRow, 'place'>;

/** Where a visit went: a country by its code, or a city. */
export type Destination = Bilingual & { code?: string };

/** A visit as its title names it. */
export interface VisitTo {
  to: Destination[];
  who: Bilingual[];
}

/**
 * Where a visit went, and who is named of it: a country, or the city of one at home; the sides that are not the visitors'
 * where no place is told. Null for what is no visit, where nothing tells, and where hosts alone are named.
 */
export function visitTo(met: MetAt): VisitTo | null {
  const { kind, participants } = met;
  if (kind !== 'visit') return null;
  if (participants.length > 0 && participants.every(({ role }) => role === 'host')) return null;
  const to = destinations(met);
  const names = partyNames(met);
  const who =
    participants.length > 0 ? names : names.filter(({ name }) => !to.some((one) => one.name === name));
  return to.length > 0 && who.length > 0 ? { to, who } : null;
}

function destinations(met: MetAt): Destination[] {
  const { place, participants, countries } = met;
  const visitors = participants.filter(({ role }) => role === 'visitor');
  const home = new Set(visitors.map(({ speaksFor }) => speaksFor));
  if (place) {
    const abroad = place.country && !home.has(place.country.code) ? place.country : place.city;
    return abroad ? [abroad] : [];
  }
  const sides = countries.filter(({ code }) => !home.has(code));
  return sides.length < countries.length ? sides : [];
}

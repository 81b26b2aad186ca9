import type { Bilingual } from '@/components/locale/name-in';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { type Met, partyNames } from './parties';

/** What is told of who met, and where. */
export type MetAt = Met & Pick<MeetingRow, 'place'>;

/** A visit as its title names it. */
export interface VisitTo {
  to: Bilingual[];
  who: Bilingual[];
  /** Who received them, as far as that is told. */
  hosts: Bilingual[];
}

/**
 * Where a visit went, and who is named of it: a country, or the city of one at home; the sides that are not the visitors'
 * where no place is told. Hosts stand apart, for they did not travel. Null for what is no visit, where nothing tells, and
 * where hosts alone are named.
 */
export function visitTo(met: MetAt): VisitTo | null {
  const { kind, participants } = met;
  if (kind !== 'visit') return null;
  if (participants.length > 0 && participants.every(({ role }) => role === 'host')) return null;
  const to = destinations(met);
  const names = partyNames(met);
  const travelled = participants.some(({ role }) => role === 'visitor');
  const hosts = travelled ? participants.filter(({ role }) => role === 'host') : [];
  const who =
    participants.length > 0
      ? names.filter((one) => !hosts.some(({ name }) => name === one.name))
      : names.filter(({ name }) => !to.some((one) => one.name === name));
  return to.length > 0 && who.length > 0 ? { to, who, hosts } : null;
}

function destinations(met: MetAt): Bilingual[] {
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

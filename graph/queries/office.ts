import type { NamedCountry, NamedOrganisation } from '@/graph/queries/names';
import { COUNTRY_NAME, ORGANISATION_NAME } from '@/graph/queries/names';
import type { When } from '@/graph/queries/when';
import { bounds } from '@/lib/time/edtf';

/** An office that a leader holds or held. */
export interface Office {
  /** Bengali: the lexicon's, or for leaders whom it lacks the words of an article. */
  title: string;
  /** Null where the title is known from an article alone. */
  titleEn: string | null;
  country: NamedCountry | null;
  organisation: NamedOrganisation | null;
  /** EDTF day, month or year; null where not known. */
  first: string | null;
  /** EDTF; `..` still in office when the lexicon was written; null where not known. */
  last: string | null;
  /** A person has checked this term against a source. */
  checked: boolean;
}

type OfficeRow = Omit<Office, 'country' | 'organisation'> & { order: number };

/** What `OFFICES` returns for a leader. */
export interface OfficeRows {
  countryOffices: (OfficeRow & { of: NamedCountry })[];
  organisationOffices: (OfficeRow & { of: NamedOrganisation })[];
}

const TERMS =
  'title: h.title, titleEn: h.titleEn, first: h.first, last: h.last, checked: h.checked, order: h.order';

/** Two columns of a RETURN: the offices of the leader `l`. */
export const OFFICES = `
  [(l)-[h:HELD_OFFICE]->(c:Country) | {${TERMS}, of: c {${COUNTRY_NAME}}}] AS countryOffices,
  [(l)-[h:HELD_OFFICE]->(o:Organisation) | {${TERMS}, of: o {${ORGANISATION_NAME}}}] AS organisationOffices`;

/** The offices in one list, the latest first. */
export function officesOf({ countryOffices, organisationOffices }: OfficeRows): Office[] {
  return [
    ...countryOffices.map(({ of, ...office }) => ({ ...office, country: of, organisation: null })),
    ...organisationOffices.map(({ of, ...office }) => ({ ...office, country: null, organisation: of })),
  ]
    .sort((a, b) => b.order - a.order)
    .map(({ order: _, ...office }) => office);
}

/** The one to show beside a name: of those still held the latest, else the latest. @param offices the latest first */
export const latestOffice = (offices: readonly Office[]): Office | null =>
  offices.find((office) => office.last === '..') ?? offices[0] ?? null;

/**
 * The offices that were held at that time, as far as their terms tell; a term's open end holds for every day.
 * Where the meeting stands nowhere in time, the latest office alone, which says its own dates.
 */
export function officesAt(offices: readonly Office[], { earliest, latest, reportedOn }: When): Office[] {
  const [from, to] = [earliest ?? reportedOn, latest ?? reportedOn];
  if (from === null || to === null) return [latestOffice(offices) ?? []].flat();
  return offices.filter(({ first, last }) => {
    const begins = bounds(first ?? '')?.earliest;
    const ends = bounds(last ?? '')?.latest;
    return (!begins || begins <= to) && (!ends || from <= ends);
  });
}

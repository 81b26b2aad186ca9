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
  /** Of a part of the country, as a chief minister's: not to be said of the country. */
  ofPart: boolean;
  /** Which part; null where it is of the whole or the lexicon does not tell. */
  part: { name: string; nameEn: string } | null;
  /** EDTF day, month or year; null where not known. */
  first: string | null;
  /** EDTF; `..` still in office when the lexicon was written; null where not known. */
  last: string | null;
  /** A person has checked this term against a source. */
  checked: boolean;
}

interface OfficeRow extends Omit<Office, 'country' | 'organisation' | 'ofPart' | 'part'> {
  ofPart: boolean | null;
  partBn: string | null;
  partEn: string | null;
  order: number;
}

/** What `OFFICES` returns for a leader. */
export interface OfficeRows {
  countryOffices: (OfficeRow & { of: NamedCountry })[];
  organisationOffices: (OfficeRow & { of: NamedOrganisation })[];
}

const TERMS =
  'title: h.title, titleEn: h.titleEn, first: h.first, last: h.last, checked: h.checked, order: h.order, ofPart: h.ofPart, partBn: h.part, partEn: h.partEn';

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
    .map(({ order: _, ofPart, partBn, partEn, ...office }) => ({
      ...office,
      ofPart: ofPart === true,
      part: partBn && partEn ? { name: partBn, nameEn: partEn } : null,
    }));
}

/**
 * The one to show beside a name: one that is still held, else the latest. Of several that are held the one that most
 * articles give the person; where they tell nothing the one that was held first, to which the others came.
 * @param offices the latest first @param told how many articles give each title, by its English name
 */
export function shownOffice(
  offices: readonly Office[],
  told: ReadonlyMap<string, number> = new Map(),
): Office | null {
  const toldOf = ({ titleEn }: Office) => told.get(titleEn ?? '') ?? 0;
  const held = offices.filter(isHeld).reverse();
  return held.sort((a, b) => toldOf(b) - toldOf(a))[0] ?? offices[0] ?? null;
}

/** Still held when the lexicon was written. */
export const isHeld = ({ last }: Office): boolean => last === '..';

/**
 * The offices that were held at that time, as far as their terms tell; a term's open end holds for every day.
 * None where the meeting stands nowhere in time: that of another time would seem to be the meeting's.
 */
export function officesAt(offices: readonly Office[], { earliest, latest, reportedOn }: When): Office[] {
  const [from, to] = [earliest ?? reportedOn, latest ?? reportedOn];
  if (from === null || to === null) return [];
  return offices.filter(({ first, last }) => {
    const begins = bounds(first ?? '')?.earliest;
    const ends = bounds(last ?? '')?.latest;
    return (!begins || begins <= to) && (!ends || from <= ends);
  });
}

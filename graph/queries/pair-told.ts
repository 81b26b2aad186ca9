import { COUNTRY_NAME, type NamedCountry } from '@/graph/queries/names';
import { CITY, type CityProps } from '@/graph/queries/place';
import { WHEN, type When } from '@/graph/queries/when';
import type { MeetingKind, MeetingStatus } from '@/lib/reading';

/** A meeting of two sides, with what the page of the two counts. */
export interface Told {
  id: string;
  when: When;
  kind: MeetingKind;
  status: MeetingStatus;
  city: CityProps;
  country: NamedCountry | null;
}

/** The same as a row of the query has it. */
export type Row = Omit<Told, 'when'> & { dated: When };

/** How many there are of each word; 0 for those of which there is none. */
export function counted<Word extends string>(words: readonly Word[], told: readonly Word[]) {
  const count = (word: Word) => told.filter((one) => one === word).length;
  return Object.fromEntries(words.map((word) => [word, count(word)])) as Record<Word, number>;
}

/** The status of each. */
export const statuses = (told: readonly { status: MeetingStatus }[]) => told.map(({ status }) => status);

/** For sorting ISO days; null is before all. */
export const compare = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1);

/** Returns the meetings of a match, the newest first, as rows of `Row`. */
export const TOLD = `
RETURN m.id AS id, m.kind AS kind, m.status AS status, m {${WHEN}} AS dated, m {${CITY}} AS city,
  head([(m)-[:HELD_IN]->(c:Country) | c {${COUNTRY_NAME}}]) AS country
ORDER BY coalesce(m.latest, m.reportedOn, '') DESC, coalesce(m.earliest, m.reportedOn, '') DESC, id`;

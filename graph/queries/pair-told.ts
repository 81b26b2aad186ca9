import { COUNTRY_NAME, type NamedCountry } from '@/graph/queries/names';
import { CITY, type CityProps } from '@/graph/queries/place';
import { WHEN, type When } from '@/graph/queries/when';
import type { MeetingKind, MeetingStatus } from '@/lib/reading';

/** A meeting as a link with its date. */
export interface DatedLink {
  id: string;
  when: When;
}

export interface Told extends DatedLink {
  kind: MeetingKind;
  status: MeetingStatus;
  city: CityProps;
  country: NamedCountry | null;
}

export type Row = Omit<Told, 'when'> & { dated: When };

export function counted<Word extends string>(words: readonly Word[], told: readonly Word[]) {
  const count = (word: Word) => told.filter((one) => one === word).length;
  return Object.fromEntries(words.map((word) => [word, count(word)])) as Record<Word, number>;
}

export const statuses = (told: readonly { status: MeetingStatus }[]) => told.map(({ status }) => status);

export const link = ({ id, when }: DatedLink): DatedLink => ({ id, when });

export const compare = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? -1 : a === b ? 0 : 1);

export const TOLD = `
RETURN m.id AS id, m.kind AS kind, m.status AS status, m {${WHEN}} AS dated, m {${CITY}} AS city,
  head([(m)-[:HELD_IN]->(c:Country) | c {${COUNTRY_NAME}}]) AS country
ORDER BY coalesce(m.latest, m.reportedOn, '') DESC, coalesce(m.earliest, m.reportedOn, '') DESC, id`;

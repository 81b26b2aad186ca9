import type { Engine } from '@/graph/engine/engine';
import { HELD } from '@/graph/queries/by-status';
import { byNameIn, type NamedCountry } from '@/graph/queries/names';
import type { CountrySort } from '@/lib/filter/country-filter';
import type { DateLocale } from '@/lib/time/display';

export interface CountryRow extends NamedCountry {
  /** Leaders who speak for it and whom an article names. */
  leaders: number;
  /** Meetings of which it is a side, whatever became of them. */
  meetings: number;
  /** Of these, how many were held. */
  held: number;
  /** Articles that refer to it. */
  articles: number;
}

/** Every country that an article refers to or a leader speaks for, the most first; names in their alphabet's order. */
export async function countries(
  engine: Engine,
  sort: CountrySort = 'meetings',
  locale: DateLocale = 'bn',
): Promise<CountryRow[]> {
  const byName = byNameIn(locale);
  const [rows, speakers] = await Promise.all([
    engine.read<Omit<CountryRow, 'leaders'>>(COUNTRIES),
    engine.read<{ code: string; leaders: number }>(SPEAKERS),
  ]);
  const leaders = new Map(speakers.map((one) => [one.code, one.leaders]));
  return rows
    .map((row) => ({ ...row, leaders: leaders.get(row.code) ?? 0 }))
    .filter((row) => row.leaders + row.meetings + row.articles > 0)
    .sort((a, b) => (sort === 'name' ? 0 : b[sort] - a[sort]) || byName(a, b));
}

const COUNTRIES = `
MATCH (c:Country)
OPTIONAL MATCH (c)<-[:BETWEEN]-(m:Meeting)
WITH c, count(m) AS meetings, ${HELD}
RETURN c.code AS code, c.name AS name, c.nameEn AS nameEn, meetings, held,
  COUNT { (c)<-[:MENTIONS]-(:Article) } AS articles`;

const SPEAKERS =
  'MATCH (l:Leader) WHERE l.speaksFor IS NOT NULL RETURN l.speaksFor AS code, count(l) AS leaders';

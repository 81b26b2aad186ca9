import type { Engine } from '@/graph/engine/engine';
import {
  byName,
  COUNTRY_NAME,
  LEADER_NAME,
  type NamedCountry,
  type NamedLeader,
} from '@/graph/queries/names';
import { stateName } from '@/lib/lexicon/state-name';

/** What the filters offer: every country with a meeting, and the one that is chosen, by Bengali name. Of leaders there are too many for a menu. */
export interface Choices {
  countries: NamedCountry[];
  /** The one who is chosen; null where nobody is, or the graph has none of that id. */
  leader: NamedLeader | null;
}

/** @param chosen the leader's id and the country's code that are asked for */
export async function choices(
  engine: Engine,
  { leader, country }: { leader?: string; country?: string } = {},
): Promise<Choices> {
  const [countries, chosen] = await Promise.all([
    engine.read<{ country: NamedCountry }>(COUNTRIES),
    leader ? engine.read<{ leader: NamedLeader }>(LEADER, { id: leader }) : [],
  ]);
  const offered = countries.map((row) => row.country);
  // whoever narrows by a country without a meeting sees by which
  const other = country && !offered.some(({ code }) => code === country) ? stateName(country) : null;
  return {
    countries: [...offered, ...(other ? [other] : [])].sort(byName),
    leader: chosen[0]?.leader ?? null,
  };
}

const LEADER = `MATCH (l:Leader {id: $id}) RETURN l {${LEADER_NAME}} AS leader`;

const COUNTRIES = `
MATCH (c:Country) WHERE EXISTS { MATCH (c)<-[:BETWEEN]-(:Meeting) }
RETURN c {${COUNTRY_NAME}} AS country`;

import type { Engine } from '@/graph/engine/engine';
import {
  byName,
  COUNTRY_NAME,
  LEADER_NAME,
  type NamedCountry,
  type NamedLeader,
} from '@/graph/queries/names';

/** What the filters offer: every country with a meeting, by Bengali name. Of leaders there are too many for a menu. */
export interface Choices {
  countries: NamedCountry[];
  /** The one who is chosen; null where nobody is, or the graph has none of that id. */
  leader: NamedLeader | null;
}

/** @param leader the id of the chosen one */
export async function choices(engine: Engine, leader?: string): Promise<Choices> {
  const [countries, chosen] = await Promise.all([
    engine.read<{ country: NamedCountry }>(COUNTRIES),
    leader ? engine.read<{ leader: NamedLeader }>(LEADER, { id: leader }) : [],
  ]);
  return {
    countries: countries.map((row) => row.country).sort(byName),
    leader: chosen[0]?.leader ?? null,
  };
}

const LEADER = `MATCH (l:Leader {id: $id}) RETURN l {${LEADER_NAME}} AS leader`;

const COUNTRIES = `
MATCH (c:Country) WHERE EXISTS { MATCH (c)<-[:BETWEEN]-(:Meeting) }
RETURN c {${COUNTRY_NAME}} AS country`;

import type { Engine } from '@/graph/engine/engine';
import {
  byName,
  COUNTRY_NAME,
  LEADER_NAME,
  type NamedCountry,
  type NamedLeader,
} from '@/graph/queries/names';

/** What the filters' menus offer: everyone and every country with a meeting, by Bengali name. */
export interface Choices {
  leaders: NamedLeader[];
  countries: NamedCountry[];
}

export async function choices(engine: Engine): Promise<Choices> {
  const [leaders, countries] = await Promise.all([
    engine.read<{ leader: NamedLeader }>(LEADERS),
    engine.read<{ country: NamedCountry }>(COUNTRIES),
  ]);
  return {
    leaders: leaders.map((row) => row.leader).sort(byName),
    countries: countries.map((row) => row.country).sort(byName),
  };
}

const LEADERS = `
MATCH (l:Leader) WHERE EXISTS { MATCH (l)-[:TOOK_PART]->(:Meeting) }
RETURN l {${LEADER_NAME}} AS leader`;

const COUNTRIES = `
MATCH (c:Country) WHERE EXISTS { MATCH (c)<-[:BETWEEN]-(:Meeting) }
RETURN c {${COUNTRY_NAME}} AS country`;

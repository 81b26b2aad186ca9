import type { Engine } from '@/graph/engine/engine';
import { articlesNaming } from '@/graph/queries/articles';
import { byStatus, COUNTED, COUNTS, HELD, MOST_HELD } from '@/graph/queries/by-status';
import { type Coverage, coverage } from '@/graph/queries/coverage';
import {
  COUNTRY_NAME,
  LEADER_NAME,
  type NamedArticle,
  type NamedCountry,
  type NamedLeader,
  type NamedOrganisation,
} from '@/graph/queries/names';
import { OFFICES, type Office, type OfficeRows, officesOf } from '@/graph/queries/office';
import { organisationName } from '@/graph/queries/organisation-name';
import { shownOffices } from '@/graph/queries/shown-offices';
import { type ByStatus, inAll, partedByHeld } from '@/lib/filter/by-status';

export interface Organisation extends NamedOrganisation {
  /** Those with an office of it, most meetings first, with the one to show. */
  leaders: { leader: NamedLeader; office: Office | null; meetings: number; held: number }[];
  /** The sides of its meetings that were held, most often first. */
  countries: { country: NamedCountry; counts: ByStatus }[];
  /** The sides of those alone that are planned, proposed or cancelled. */
  countriesNotThere: Organisation['countries'];
  /** Those that it holds. */
  totalMeetings: number;
  byStatus: ByStatus;
  /** Articles that name it, newest first, at most 50. */
  articles: NamedArticle[];
  coverage: Coverage;
}

/** One organisation, by its id. @returns null where the graph does not know it */
export async function organisation(engine: Engine, id: string): Promise<Organisation | null> {
  const name = await organisationName(engine, id);
  if (!name) return null;
  const [leaders, sides, counts, articles, covered] = await Promise.all([
    engine.read<OfficeRows & { leader: NamedLeader; meetings: number; held: number }>(LEADERS, { id }),
    engine.read<{ country: NamedCountry; counts: ByStatus }>(COUNTRIES, { id }),
    byStatus(engine, ITS, { id }),
    articlesNaming(engine, 'MATCH (:Organisation {id: $id})<-[:MENTIONS]-(a:Article)', { id }),
    coverage(engine, { of: 'organisation', id }),
  ]);
  // here the office of this organisation, whatever else they held later
  const offices = await shownOffices(
    engine,
    leaders.map(({ leader, ...held }) => ({
      id: leader.id,
      offices: officesOf(held).filter((office) => office.organisation?.id === id),
    })),
  );
  const { met: countries, notMet: countriesNotThere } = partedByHeld(sides);
  return {
    ...name,
    leaders: leaders.map(({ leader, meetings: count, held }) => ({
      ...{ leader, held },
      office: offices.get(leader.id) ?? null,
      meetings: count,
    })),
    countries,
    countriesNotThere,
    totalMeetings: inAll(counts),
    byStatus: counts,
    articles,
    coverage: covered,
  };
}

const LEADERS = `
MATCH (:Organisation {id: $id})<-[:HELD_OFFICE]-(l:Leader)
WITH DISTINCT l
OPTIONAL MATCH (l)-[:TOOK_PART]->(m:Meeting)
WITH l, count(m) AS meetings, ${HELD}
RETURN l {${LEADER_NAME}} AS leader, meetings, held, ${OFFICES}
ORDER BY meetings DESC, l.id`;

const ITS = 'MATCH (:Organisation {id: $id})<-[:HELD_BY]-(m:Meeting)';

const COUNTRIES = `
${ITS}
MATCH (m)-[:BETWEEN]->(c:Country)
WITH c, ${COUNTED}
RETURN c {${COUNTRY_NAME}} AS country, ${COUNTS}
ORDER BY ${MOST_HELD}, c.code`;

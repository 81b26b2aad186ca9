import type { Engine } from '@/graph/engine/engine';
import { articlesNaming } from '@/graph/queries/articles';
import { type Coverage, coverage } from '@/graph/queries/coverage';
import {
  COUNTRY_NAME,
  LEADER_NAME,
  type NamedArticle,
  type NamedCountry,
  type NamedLeader,
  type NamedOrganisation,
} from '@/graph/queries/names';
import { latestOffice, OFFICES, type Office, type OfficeRows, officesOf } from '@/graph/queries/office';
import { organisationName } from '@/graph/queries/organisation-name';

export interface Organisation extends NamedOrganisation {
  /** Those with an office of it, most meetings first, with the latest one. */
  leaders: { leader: NamedLeader; office: Office | null; meetings: number }[];
  /** The sides of its meetings, most meetings first. */
  countries: { country: NamedCountry; meetings: number }[];
  /** Those that it holds. */
  totalMeetings: number;
  /** Articles that name it, newest first, at most 50. */
  articles: NamedArticle[];
  coverage: Coverage;
}

/** One organisation, by its id. @returns null where the graph does not know it */
export async function organisation(engine: Engine, id: string): Promise<Organisation | null> {
  const name = await organisationName(engine, id);
  if (!name) return null;
  const [leaders, countries, meetings, articles, covered] = await Promise.all([
    engine.read<OfficeRows & { leader: NamedLeader; meetings: number }>(LEADERS, { id }),
    engine.read<{ country: NamedCountry; meetings: number }>(COUNTRIES, { id }),
    engine.read<{ total: number }>(MEETINGS, { id }),
    articlesNaming(engine, 'MATCH (:Organisation {id: $id})<-[:MENTIONS]-(a:Article)', { id }),
    coverage(engine, { of: 'organisation', id }),
  ]);
  return {
    ...name,
    leaders: leaders.map(({ leader, meetings: count, ...offices }) => ({
      leader,
      // here the office of this organisation, whatever else they held later
      office: latestOffice(officesOf(offices).filter((office) => office.organisation?.id === id)),
      meetings: count,
    })),
    countries,
    totalMeetings: meetings[0]?.total ?? 0,
    articles,
    coverage: covered,
  };
}

const LEADERS = `
MATCH (:Organisation {id: $id})<-[:HELD_OFFICE]-(l:Leader)
WITH DISTINCT l
OPTIONAL MATCH (l)-[:TOOK_PART]->(m:Meeting)
WITH l, count(m) AS meetings
RETURN l {${LEADER_NAME}} AS leader, meetings, ${OFFICES}
ORDER BY meetings DESC, l.id`;

const MEETINGS = 'MATCH (:Organisation {id: $id})<-[:HELD_BY]-(m:Meeting) RETURN count(m) AS total';

const COUNTRIES = `
MATCH (:Organisation {id: $id})<-[:HELD_BY]-(m:Meeting)
MATCH (m)-[:BETWEEN]->(c:Country)
WITH c, count(m) AS meetings
RETURN c {${COUNTRY_NAME}} AS country, meetings
ORDER BY meetings DESC, c.code`;

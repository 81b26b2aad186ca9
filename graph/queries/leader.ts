import type { Engine } from '@/graph/engine/engine';
import { articlesNaming } from '@/graph/queries/articles';
import { type Coverage, coverage } from '@/graph/queries/coverage';
import { type LastMeeting, withLast } from '@/graph/queries/last-meeting';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import {
  COUNTRY_NAME,
  LEADER_NAME,
  type NamedArticle,
  type NamedCountry,
  type NamedLeader,
} from '@/graph/queries/names';
import { newestMeetings } from '@/graph/queries/newest-meetings';
import { OFFICES, type Office, type OfficeRows, officesOf } from '@/graph/queries/office';
import { lastTold, TOLD_LAST } from '@/graph/queries/when';

export interface Leader extends NamedLeader {
  aliases: string[];
  /** In the lexicon, or found by title and country alone. */
  known: boolean;
  country: NamedCountry | null;
  /** The latest first. */
  offices: Office[];
  /** Most met first; `last` is the latest that was held, by its own day or that of the news. */
  met: { leader: NamedLeader; meetings: number; last: LastMeeting | null }[];
  /** The other sides of their meetings, most met first. */
  countriesMet: { country: NamedCountry; meetings: number }[];
  /** The newest, at most 50; all of them by `meetings` with the filter `{ leader: id }`. */
  meetings: MeetingRow[];
  totalMeetings: number;
  /** Articles that name them, newest first, at most 50. */
  articles: NamedArticle[];
  coverage: Coverage;
}

interface Row extends OfficeRows {
  leader: NamedLeader & { aliases: string[]; known: boolean };
  country: NamedCountry | null;
}

/** One leader. @returns null where no article names them */
export async function leader(engine: Engine, id: string): Promise<Leader | null> {
  const [row] = await engine.read<Row>(LEADER, { id });
  if (!row) return null;
  const [met, countriesMet, { rows, total }, articles, covered] = await Promise.all([
    engine.read<{ leader: NamedLeader; meetings: number; last: string | null }>(MET, { id }),
    engine.read<{ country: NamedCountry; meetings: number }>(COUNTRIES_MET, { id }),
    newestMeetings(engine, 'MATCH (:Leader {id: $id})-[:TOOK_PART]->(m:Meeting)', { id }),
    articlesNaming(engine, 'MATCH (:Leader {id: $id})<-[:MENTIONS]-(a:Article)', { id }),
    coverage(engine, { of: 'leader', id }),
  ]);
  return {
    ...row.leader,
    country: row.country,
    offices: officesOf(row),
    met: await withLast(engine, met, lastTold),
    countriesMet,
    meetings: rows,
    totalMeetings: total,
    articles,
    coverage: covered,
  };
}

const LEADER = `
MATCH (l:Leader {id: $id})
OPTIONAL MATCH (side:Country {code: l.speaksFor})
RETURN l {${LEADER_NAME}, .aliases, .known} AS leader,
  CASE WHEN side IS NULL THEN null ELSE side {${COUNTRY_NAME}} END AS country, ${OFFICES}`;

const MET = `
MATCH (:Leader {id: $id})-[:TOOK_PART]->(m:Meeting)
MATCH (m)<-[:TOOK_PART]-(other:Leader) WHERE other.id <> $id
WITH other, count(m) AS meetings, ${TOLD_LAST} AS last
RETURN other {${LEADER_NAME}} AS leader, meetings, last
ORDER BY meetings DESC, coalesce(last, '') DESC, other.id`;

const COUNTRIES_MET = `
MATCH (l:Leader {id: $id})-[:TOOK_PART]->(m:Meeting)
MATCH (m)-[:BETWEEN]->(c:Country) WHERE c.code <> coalesce(l.speaksFor, '')
WITH c, count(m) AS meetings
RETURN c {${COUNTRY_NAME}} AS country, meetings
ORDER BY meetings DESC, c.code`;

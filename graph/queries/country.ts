import type { Engine } from '@/graph/engine/engine';
import { articlesNaming } from '@/graph/queries/articles';
import { byStatus, COUNTED, COUNTS, HELD, MOST_HELD } from '@/graph/queries/by-status';
import { type Coverage, coverage } from '@/graph/queries/coverage';
import { heldWithoutDate } from '@/graph/queries/held-without-date';
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
import { shownOffices } from '@/graph/queries/shown-offices';
import { type ByStatus, partedByHeld } from '@/lib/filter/by-status';

export interface Country extends NamedCountry {
  /** Those who speak for it, most meetings first, with the office to show. */
  leaders: { leader: NamedLeader; office: Office | null; meetings: number; held: number }[];
  /** The other sides of its meetings that were held, most met first. */
  met: { country: NamedCountry; counts: ByStatus }[];
  /** The other sides of those alone that are planned, proposed or cancelled. */
  notMet: Country['met'];
  /** Of which it is a side; the newest, at most 50. */
  meetings: MeetingRow[];
  totalMeetings: number;
  byStatus: ByStatus;
  /** Of those held, of how many no article tells when: they may be one and the same. */
  heldWithoutDate: number;
  /** Articles that refer to it, newest first, at most 50. */
  articles: NamedArticle[];
  coverage: Coverage;
}

/** One country, by its ISO 3166-1 alpha-2 code. @returns null where the graph does not know it */
export async function country(engine: Engine, code: string): Promise<Country | null> {
  const [row] = await engine.read<{ country: NamedCountry }>(COUNTRY, { code });
  if (!row) return null;
  const [leaders, others, meetings, counts, undated, articles, covered] = await Promise.all([
    engine.read<OfficeRows & { leader: NamedLeader; meetings: number; held: number }>(LEADERS, { code }),
    engine.read<{ country: NamedCountry; counts: ByStatus }>(MET, { code }),
    newestMeetings(engine, ITS, { code }),
    byStatus(engine, ITS, { code }),
    heldWithoutDate(engine, ITS, { code }),
    articlesNaming(engine, 'MATCH (:Country {code: $code})<-[:MENTIONS]-(a:Article)', { code }),
    coverage(engine, { of: 'country', code }),
  ]);
  // here the office for this country, whatever else they held later
  const offices = await shownOffices(
    engine,
    leaders.map(({ leader, ...held }) => ({
      id: leader.id,
      offices: officesOf(held).filter((office) => office.country?.code === code),
    })),
  );
  return {
    ...row.country,
    leaders: leaders.map(({ leader, meetings: count, held }) => ({
      ...{ leader, held },
      office: offices.get(leader.id) ?? null,
      meetings: count,
    })),
    ...partedByHeld(others),
    meetings: meetings.rows,
    totalMeetings: meetings.total,
    byStatus: counts,
    heldWithoutDate: undated,
    articles,
    coverage: covered,
  };
}

const COUNTRY = `MATCH (c:Country {code: $code}) RETURN c {${COUNTRY_NAME}} AS country`;

const LEADERS = `
MATCH (l:Leader {speaksFor: $code})
OPTIONAL MATCH (l)-[:TOOK_PART]->(m:Meeting)
WITH l, count(m) AS meetings, ${HELD}
RETURN l {${LEADER_NAME}} AS leader, meetings, held, ${OFFICES}
ORDER BY meetings DESC, l.id`;

const ITS = 'MATCH (:Country {code: $code})<-[:BETWEEN]-(m:Meeting)';

const MET = `
${ITS}
MATCH (m)-[:BETWEEN]->(other:Country) WHERE other.code <> $code
WITH other, ${COUNTED}
RETURN other {${COUNTRY_NAME}} AS country, ${COUNTS}
ORDER BY ${MOST_HELD}, other.code`;

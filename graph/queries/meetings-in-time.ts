import type { Engine } from '@/graph/engine/engine';
import { selection } from '@/graph/queries/meeting-filter';
import { isCountryCode } from '@/lib/filter/country-code';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { DayCount } from '@/lib/time/in-time';

/** Whose meetings: those that a filter finds on any day, or those of two sides, each a leader id or a country code. */
export type MeetingsOf = { filter: MeetingFilter } | { a: string; b: string };

/** How many meetings know what of their day, by status; the filter's `from`, `to` and `reading` do not narrow them. */
export async function meetingsInTime(engine: Engine, of: MeetingsOf): Promise<DayCount[]> {
  const { match, parameters } = 'filter' in of ? selection(of.filter, 'any') : between(of);
  return engine.read<DayCount>(`${match} ${COUNTS}`, parameters);
}

/** Country codes are two capitals; leader ids have none. */

function between({ a, b }: { a: string; b: string }) {
  const from = isCountryCode(a)
    ? 'MATCH (:Country {code: $a})<-[:BETWEEN]-(m:Meeting)'
    : 'MATCH (:Leader {id: $a})-[:TOOK_PART]->(m:Meeting)';
  const to = isCountryCode(b) ? '-[:BETWEEN]->(:Country {code: $b})' : '<-[:TOOK_PART]-(:Leader {id: $b})';
  return { match: `${from} WHERE EXISTS { MATCH (m)${to} }`, parameters: { a, b } };
}

const COUNTS = `
WITH m.status AS status, m.earliest AS earliest, m.latest AS latest,
  CASE WHEN m.date IS NULL THEN m.reportedOn ELSE null END AS reportedOn, count(m) AS count
RETURN status, earliest, latest, reportedOn, count
ORDER BY coalesce(earliest, reportedOn, ''), coalesce(latest, ''), status`;

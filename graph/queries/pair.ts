import type { Engine } from '@/graph/engine/engine';
import { type Coverage, coverage } from '@/graph/queries/coverage';
import { type MeetingRow, meetingRows } from '@/graph/queries/meeting-row';
import {
  COUNTRY_NAME,
  LEADER_NAME,
  type MeetingPlace,
  type NamedCountry,
  type NamedLeader,
} from '@/graph/queries/names';
import { newestMeetings } from '@/graph/queries/newest-meetings';
import { CITY, type CityProps, placeOf } from '@/graph/queries/place';
import type { MeetingKind, MeetingStatus } from '@/lib/reading';

/** A leader or a country. */
export type Side = { is: 'leader'; leader: NamedLeader } | { is: 'country'; country: NamedCountry };

export interface Pair {
  a: Side;
  b: Side;
  /** Meetings that both take part in, or are sides of; the newest first, the undated last; at most 200. */
  meetings: MeetingRow[];
  total: number;
  byStatus: Record<MeetingStatus, number>;
  byKind: Record<MeetingKind, number>;
  /** The latest that was held and has a date. */
  last: MeetingRow | null;
  /** Where they met or are to meet, most often first. */
  places: { place: MeetingPlace; meetings: number }[];
  /** Articles that name both. */
  coverage: Coverage;
}

interface Count {
  kind: MeetingKind;
  status: MeetingStatus;
  city: CityProps;
  country: NamedCountry | null;
}

/**
 * How often two sides met, when last, where.
 * @param a a leader id or a country code @param b another
 * @returns null where the graph does not know one of them, or they are the same
 */
export async function pair(engine: Engine, a: string, b: string): Promise<Pair | null> {
  const [sideA, sideB] = await Promise.all([side(engine, a), side(engine, b)]);
  if (!sideA || !sideB || a === b) return null;
  const match = `${FROM[sideA.is]} WHERE ${WITH[sideB.is]}`;
  const [meetings, counts, [latest], covered] = await Promise.all([
    newestMeetings(engine, match, { a, b }, 200),
    engine.read<Count>(`${match} ${COUNTS}`, { a, b }),
    engine.read<{ id: string }>(`${match} ${LAST}`, { a, b }),
    coverage(engine, { of: 'pair', a, b }),
  ]);
  const [last] = await meetingRows(engine, latest ? [latest.id] : []);
  const byStatus = { held: 0, planned: 0, proposed: 0, cancelled: 0 };
  const byKind = { talks: 0, call: 0, visit: 0, summit: 0 };
  for (const { status, kind } of counts) {
    byStatus[status] += 1;
    byKind[kind] += 1;
  }
  return {
    a: sideA,
    b: sideB,
    meetings: meetings.rows,
    total: meetings.total,
    byStatus,
    byKind,
    last: last ?? null,
    places: placesOf(counts),
    coverage: covered,
  };
}

function placesOf(counts: readonly Count[]): Pair['places'] {
  const places = new Map<string, Pair['places'][number]>();
  for (const { city, country } of counts) {
    const place = placeOf(city, country);
    if (!place) continue;
    const key = `${place.city?.id} ${place.country?.code}`;
    places.set(key, { place, meetings: (places.get(key)?.meetings ?? 0) + 1 });
  }
  return [...places]
    .sort(([keyA, a], [keyB, b]) => b.meetings - a.meetings || (keyA < keyB ? -1 : 1))
    .map(([, one]) => one);
}

/** Country codes are two capitals; leader ids have none. */
async function side(engine: Engine, id: string): Promise<Side | null> {
  if (/^[A-Z]{2}$/.test(id)) {
    const [row] = await engine.read<{ country: NamedCountry }>(
      `MATCH (c:Country {code: $id}) RETURN c {${COUNTRY_NAME}} AS country`,
      { id },
    );
    return row ? { is: 'country', ...row } : null;
  }
  const [row] = await engine.read<{ leader: NamedLeader }>(
    `MATCH (l:Leader {id: $id}) RETURN l {${LEADER_NAME}} AS leader`,
    { id },
  );
  return row ? { is: 'leader', ...row } : null;
}

const FROM: Record<Side['is'], string> = {
  leader: 'MATCH (:Leader {id: $a})-[:TOOK_PART]->(m:Meeting)',
  country: 'MATCH (:Country {code: $a})<-[:BETWEEN]-(m:Meeting)',
};

const WITH: Record<Side['is'], string> = {
  leader: 'EXISTS { MATCH (m)<-[:TOOK_PART]-(:Leader {id: $b}) }',
  country: 'EXISTS { MATCH (m)-[:BETWEEN]->(:Country {code: $b}) }',
};

const COUNTS = `
RETURN m.kind AS kind, m.status AS status, m {${CITY}} AS city,
  head([(m)-[:HELD_IN]->(c:Country) | c {${COUNTRY_NAME}}]) AS country`;

const LAST = `
AND m.status = 'held' AND m.latest IS NOT NULL
WITH m ORDER BY m.latest DESC, m.earliest DESC, m.id LIMIT 1
RETURN m.id AS id`;

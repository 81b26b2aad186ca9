import type { Engine } from '@/graph/engine/engine';

/** The leaders of these ids who took part in the most meetings, the most first, then by id. @param limit so many of them */
export async function mostMeetings(engine: Engine, ids: readonly string[], limit: number): Promise<string[]> {
  if (engine.kind === 'neo4j') {
    const rows = await engine.read<{ id: string }>(MOST_MEETINGS, { ids, limit });
    return rows.map(({ id }) => id);
  }
  const { order, places } = await ranking(engine);
  const first = Uint32Array.from(ids.flatMap((id) => places.get(id) ?? [])).sort();
  return [...first.subarray(0, limit)].map((place) => order[place] ?? '');
}

/** All leaders, those with the most meetings first, and the place of each in that order. */
interface Ranking {
  order: readonly string[];
  places: ReadonlyMap<string, number>;
}

/**
 * Of the embedded graph the order of all leaders, kept until the next write: to read it takes no longer than to look up a
 * few thousand ids.
 */
function ranking(engine: Engine): Promise<Ranking> {
  const known = kept.get(engine);
  if (known?.asOf === engine.writes) return known.ranking;
  const ranking = engine.read<{ id: string; meetings: number }>(ALL).then((rows) => {
    rows.sort((a, b) => b.meetings - a.meetings || (a.id < b.id ? -1 : 1));
    const order = rows.map(({ id }) => id);
    return { order, places: new Map(order.map((id, place) => [id, place])) };
  });
  kept.set(engine, { asOf: engine.writes, ranking });
  ranking.catch(() => kept.delete(engine));
  return ranking;
}

const kept = new WeakMap<Engine, { asOf: number; ranking: Promise<Ranking> }>();

const MEETINGS = 'COUNT { (l)-[:TOOK_PART]->(:Meeting) } AS meetings';

const ALL = `MATCH (l:Leader) RETURN l.id AS id, ${MEETINGS}`;

const MOST_MEETINGS = `
UNWIND $ids AS id MATCH (l:Leader {id: id})
WITH id, ${MEETINGS}
RETURN id ORDER BY meetings DESC, id LIMIT $limit`;

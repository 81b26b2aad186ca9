import type { Engine } from '@/graph/engine/engine';
import { UntilWritten } from '@/graph/queries/until-written';

/** The leaders of these ids who took part in the most meetings, the most first, then by id. @param limit so many of them */
export async function mostMeetings(
  engine: Engine,
  ids: readonly string[],
  limit: number,
): Promise<readonly string[]> {
  const known = kept.of(engine);
  const asked = [limit, ...ids].join(' ');
  const found = known.get(asked) ?? (await read(engine, ids, limit));
  known.set(asked, found);
  return found;
}

async function read(engine: Engine, ids: readonly string[], limit: number): Promise<string[]> {
  const rows = await engine.read<{ id: string }>(MOST_MEETINGS, { ids, limit });
  return rows.map(({ id }) => id);
}

/** Of few and short beginnings there are so many leaders that they are told apart by this, and each has a long key here. */
const kept = new UntilWritten<readonly string[]>(200);

const MOST_MEETINGS = `
UNWIND $ids AS id MATCH (l:Leader {id: id})
WITH id, COUNT { (l)-[:TOOK_PART]->(:Meeting) } AS meetings
RETURN id ORDER BY meetings DESC, id LIMIT $limit`;

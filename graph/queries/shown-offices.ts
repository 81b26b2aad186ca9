import type { Engine } from '@/graph/engine/engine';
import {
  isHeld,
  OFFICES,
  type Office,
  type OfficeRows,
  officesOf,
  shownOffice,
} from '@/graph/queries/office';

/**
 * The office to show beside each of these leaders, by id; those of whom none is known are not in it. Articles are asked
 * only of those who hold several.
 */
export async function shownOffices(
  engine: Engine,
  leaders: readonly { id: string; offices: readonly Office[] }[],
): Promise<Map<string, Office>> {
  const several = leaders.filter(({ offices }) => offices.filter(isHeld).length > 1);
  const told = await titlesTold(
    engine,
    several.map(({ id }) => id),
  );
  return new Map(
    leaders.flatMap(({ id, offices }) => {
      const office = shownOffice(offices, told.get(id));
      return office ? [[id, office]] : [];
    }),
  );
}

/** How many articles give each of these leaders which title, by its English name. */
async function titlesTold(engine: Engine, ids: readonly string[]): Promise<Map<string, Map<string, number>>> {
  if (ids.length === 0) return new Map();
  const rows = await engine.read<{ id: string; titleEn: string; articles: number }>(TOLD, { ids });
  const byLeader = new Map(ids.map((id) => [id, new Map<string, number>()]));
  for (const { id, titleEn, articles } of rows) byLeader.get(id)?.set(titleEn, articles);
  return byLeader;
}

/** Those who were found, each with the office to show; a country has none. */
export async function withOffices<
  T extends { is: 'leader'; leader: { id: string } } | { is: 'country' | 'organisation' },
>(engine: Engine, hits: readonly T[]): Promise<(T & { office: Office | null })[]> {
  const ids = hits.flatMap((one) => (one.is === 'leader' ? [one.leader.id] : []));
  const rows = ids.length > 0 ? await engine.read<OfficeRows & { id: string }>(BY_ID, { ids }) : [];
  const leaders = rows.map(({ id, ...offices }) => ({ id, offices: officesOf(offices) }));
  const offices = await shownOffices(engine, leaders);
  return hits.map((one) => ({
    ...one,
    office: one.is === 'leader' ? (offices.get(one.leader.id) ?? null) : null,
  }));
}

const BY_ID = `UNWIND $ids AS id MATCH (l:Leader {id: id}) RETURN l.id AS id, ${OFFICES}`;

const TOLD = `
UNWIND $ids AS id
MATCH (l:Leader {id: id})<-[m:MENTIONS]-(:Article) WHERE m.titleEn IS NOT NULL
RETURN l.id AS id, m.titleEn AS titleEn, count(m) AS articles`;

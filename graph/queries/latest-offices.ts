import type { Engine } from '@/graph/engine/engine';
import { latestOffice, OFFICES, type Office, type OfficeRows, officesOf } from '@/graph/queries/office';

/** The latest office of each of these leaders, by id; those of whom none is known are not in it. */
async function latestOffices(engine: Engine, ids: readonly string[]): Promise<Map<string, Office>> {
  if (ids.length === 0) return new Map();
  const rows = await engine.read<OfficeRows & { id: string }>(
    `UNWIND $ids AS id MATCH (l:Leader {id: id}) RETURN l.id AS id, ${OFFICES}`,
    { ids },
  );
  return new Map(
    rows.flatMap(({ id, ...offices }) => {
      const office = latestOffice(officesOf(offices));
      return office ? [[id, office]] : [];
    }),
  );
}

/** Those who were found, each with the latest office; a country has none. */
export async function withOffices<
  T extends { is: 'leader'; leader: { id: string } } | { is: 'country' | 'organisation' },
>(engine: Engine, hits: readonly T[]): Promise<(T & { office: Office | null })[]> {
  const ids = hits.flatMap((one) => (one.is === 'leader' ? [one.leader.id] : []));
  const offices = await latestOffices(engine, ids);
  return hits.map((one) => ({
    ...one,
    office: one.is === 'leader' ? (offices.get(one.leader.id) ?? null) : null,
  }));
}

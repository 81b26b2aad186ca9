import type { Engine } from '@/graph/engine/engine';

/** Which of some articles the graph holds. @param ids of articles, known or not @returns those that it holds */
export async function articlesThere(engine: Engine, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await engine.read<{ id: string }>(
    'MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id ORDER BY id',
    { ids: [...ids] },
  );
  return rows.map(({ id }) => id);
}

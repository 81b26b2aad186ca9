import type { Engine } from '@/graph/engine/engine';

/** An article that the graph holds, by its headline; null where it has none. */
export interface Headline {
  id: string;
  title: string | null;
}

/** The headlines of those of some articles that the graph holds. @param ids of articles, known or not */
export async function headlines(engine: Engine, ids: readonly string[]): Promise<Headline[]> {
  if (ids.length === 0) return [];
  return engine.read<Headline>(
    'MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id, a.title AS title ORDER BY id',
    { ids: [...ids] },
  );
}

import type { Engine } from '@/graph/engine/engine';

/**
 * A word that is another one after any change of the articles, and so of all that they tell. It holds for this engine
 * and while it is open; asking costs the embedded graph nothing, and Neo4j one look over its articles.
 */
export async function dataState(engine: Engine): Promise<string> {
  // it has no other writer
  if (engine.kind === 'grafeo') return String(engine.writes);
  const [articles] = await engine.read<{ count: number; newest: string | null }>(ARTICLES);
  const [reports] = await engine.read<{ count: number }>(REPORTS);
  return [articles?.count, articles?.newest, reports?.count].join(' ');
}

const ARTICLES = 'MATCH (a:Article) RETURN count(a) AS count, max(a.importedAt) AS newest';
const REPORTS = 'MATCH (r:Report) RETURN count(r) AS count';

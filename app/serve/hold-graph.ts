import { preparePictures } from '@/app/places/whole-picture';
import { GraphUnavailable } from '@/graph/engine/errors';
import { openGraph } from '@/graph/engine/open';
import { prepareArticles } from '@/graph/full-text/find-articles';

/**
 * Opens the graph when the server starts, not at its first page: so that a second server on the same file is told
 * so at once. A Neo4j that is away may come back, so for that the server starts all the same.
 * @throws GraphInUse, GraphUnavailable on the embedded engine; BadSettings
 */
export async function holdGraph(): Promise<void> {
  const engine = openGraph();
  await engine.read('RETURN 1 AS one').catch((error: unknown) => {
    if (engine.kind === 'grafeo' || !(error instanceof GraphUnavailable)) throw error;
  });
  // beside the first pages; a fault comes back with the first search or picture, and is told there
  prepareArticles(engine).catch(() => undefined);
  preparePictures(engine).catch(() => undefined);
}

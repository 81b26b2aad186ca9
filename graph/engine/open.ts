import type { Engine } from '@/graph/engine/engine';
import { GrafeoEngine } from '@/graph/engine/grafeo';
import { Neo4jEngine } from '@/graph/engine/neo4j';
import { readSettings, type Settings } from '@/graph/engine/settings';

/** Kept on `globalThis`: bundles hold this module more than once, and the embedded file allows one handle. */
const KEPT = Symbol.for('boithok.graph');
const kept = globalThis as { [KEPT]?: Engine | undefined };

/** The engine that the settings choose: Neo4j where NEO4J_URI is set, else the embedded one. Connects nothing yet. */
export function engineFor(settings: Settings): Engine {
  if (!settings.NEO4J_URI) return new GrafeoEngine(settings.DATA_DIR);
  return new Neo4jEngine({
    uri: settings.NEO4J_URI,
    user: settings.NEO4J_USER,
    password: settings.NEO4J_PASSWORD,
    database: settings.NEO4J_DATABASE,
  });
}

/**
 * The graph of this process, the same one at every call.
 * @throws BadSettings; an Error during `next build`, where a page must not read the graph
 */
export function openGraph(): Engine {
  if (process.env.NEXT_PHASE === 'phase-production-build') {
    throw new Error(
      'The graph is not read during a build: render this page per request (`await connection()`).',
    );
  }
  kept[KEPT] ??= engineFor(readSettings());
  return kept[KEPT];
}

/** Closes the graph of this process where it is open; a later `openGraph` opens it anew. */
export async function closeGraph(): Promise<void> {
  const engine = kept[KEPT];
  kept[KEPT] = undefined;
  await engine?.close();
}

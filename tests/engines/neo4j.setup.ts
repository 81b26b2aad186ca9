import type { TestProject } from 'vitest/node';
import { Neo4jEngine } from '@/graph/engine/neo4j';
import { startNeo4j } from '../neo4j/start.mjs';
import { testedEngines } from './tested';

/** How the tests reach the Neo4j of this run; null where the run is for the embedded engine alone. */
export interface TestNeo4j {
  uri: string;
  user: string;
  password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: TestNeo4j | null;
  }
}

/**
 * One Neo4j for all files: the one that NEO4J_TEST_URI names (with NEO4J_TEST_USER and NEO4J_TEST_PASSWORD),
 * else one started here and stopped at the end. None where BOITHOK_TEST_ENGINES is `grafeo`.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (testedEngines() === 'grafeo') {
    project.provide('neo4j', null);
    return;
  }
  const uri = process.env.NEO4J_TEST_URI;
  if (uri) {
    const user = process.env.NEO4J_TEST_USER ?? 'neo4j';
    const neo4j = { uri, user, password: process.env.NEO4J_TEST_PASSWORD ?? '' };
    await refuseUnlessEmpty(neo4j);
    project.provide('neo4j', neo4j);
    return () => emptied(neo4j);
  }
  const { stop, ...started } = await startNeo4j();
  project.provide('neo4j', { uri: started.uri, user: started.user, password: started.password });
  return stop;
}

/** The tests empty the database again and again: they touch none that holds something. */
async function refuseUnlessEmpty(neo4j: TestNeo4j): Promise<void> {
  const engine = new Neo4jEngine(neo4j);
  try {
    const [row] = await engine.read<{ nodes: number }>('MATCH (n) RETURN count(n) AS nodes');
    if (!row || row.nodes === 0) return;
    throw new Error(
      `The tests empty their database, and the one at ${neo4j.uri} (NEO4J_TEST_URI) holds ${row.nodes} nodes. ` +
        'Give them an empty Neo4j; if these nodes are of a test run that was broken off, delete them first.',
    );
  } finally {
    await engine.close();
  }
}

async function emptied(neo4j: TestNeo4j): Promise<void> {
  const engine = new Neo4jEngine(neo4j);
  await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
  await engine.close();
}

import type { TestProject } from 'vitest/node';
import { startNeo4j } from '../neo4j/start.mjs';

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
 * One Neo4j for all files: the one that NEO4J_TEST_URI names (with NEO4J_TEST_USER and NEO4J_TEST_PASSWORD;
 * its default database is EMPTIED by the tests), else one started here and stopped at the end.
 * None where BOITHOK_TEST_ENGINES is `grafeo`.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const engines = process.env.BOITHOK_TEST_ENGINES ?? 'grafeo,neo4j';
  if (engines === 'grafeo') {
    project.provide('neo4j', null);
    return;
  }
  if (engines !== 'grafeo,neo4j') {
    throw new Error(`BOITHOK_TEST_ENGINES is "${engines}", but must be "grafeo" or "grafeo,neo4j".`);
  }
  const uri = process.env.NEO4J_TEST_URI;
  if (uri) {
    const user = process.env.NEO4J_TEST_USER ?? 'neo4j';
    project.provide('neo4j', { uri, user, password: process.env.NEO4J_TEST_PASSWORD ?? '' });
    return;
  }
  const { stop, ...neo4j } = await startNeo4j();
  project.provide('neo4j', neo4j);
  return stop;
}

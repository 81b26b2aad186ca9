import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { Neo4jEngine } from '@/graph/engine/neo4j';
import type { TestNeo4j } from './neo4j.setup';
import { testedEngines } from './tested';

/** Where graphs of one engine are kept, one at a time. */
export interface Place {
  readonly kind: Engine['kind'];
  /** Makes an empty graph there. */
  prepare(): Promise<void>;
  /** What `openGraph` needs in its environment to use it. */
  environment(): Record<string, string>;
  /** Takes the graph away, once no engine has it. */
  remove(): Promise<void>;
  /** Lets go of what `prepare` works with. */
  leave(): Promise<void>;
}

/** A place of each engine that this run tests. */
export function testedPlaces(): Place[] {
  const neo4j = inject('neo4j');
  return [...(testedEngines() === 'neo4j' ? [] : [folder()]), ...(neo4j ? [database(neo4j)] : [])];
}

/** Takes everything out of a graph; engines on it stay open. */
export async function emptied(engine: Engine): Promise<void> {
  await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
}

function folder(): Place {
  let made = '';
  return {
    kind: 'grafeo',
    async prepare() {
      made = await mkdtemp(path.join(tmpdir(), 'boithok-graph-'));
    },
    environment: () => ({ DATA_DIR: made }),
    remove: () => rm(made, { recursive: true, force: true }),
    leave: () => Promise.resolve(),
  };
}

function database(neo4j: TestNeo4j): Place {
  const engine = new Neo4jEngine(neo4j);
  return {
    kind: 'neo4j',
    prepare: () => emptied(engine),
    environment: () => ({ NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }),
    // the next one empties it, and so does the end of the run
    remove: () => Promise.resolve(),
    leave: () => engine.close(),
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, inject } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { engineFor } from '@/graph/engine/open';
import { readSettings } from '@/graph/engine/settings';
import type { TestNeo4j } from './neo4j.setup';
import { testedEngines } from './tested';

/** What a test gets: engines on one and the same graph, empty when the test begins. */
export interface TestGraph {
  readonly kind: Engine['kind'];
  /**
   * An engine on this test's graph; closed after the test where the test has not done so.
   * On Grafeo a second one can be used only after the first is closed.
   */
  open(): Engine;
  /** What another process needs in its environment to use the same graph with `openGraph`. */
  environment(): Record<string, string>;
  /** Empties the graph, for a test that imports several times; engines stay open. */
  empty(engine: Engine): Promise<void>;
}

/**
 * Runs the same tests on each engine, each test with a graph of its own:
 *
 *     forEachEngine((graph) => {
 *       test('…', async () => {
 *         const engine = graph.open();
 *       });
 *     });
 */
export function forEachEngine(tests: (graph: TestGraph) => void): void {
  if (testedEngines() !== 'neo4j') onGrafeo(tests);
  const neo4j = inject('neo4j');
  if (neo4j) onNeo4j(tests, neo4j);
}

function onGrafeo(tests: (graph: TestGraph) => void): void {
  describe('on grafeo', () => {
    let folder = '';
    beforeEach(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'boithok-graph-'));
    });
    // Declared before the graph's own `afterEach`, so run after it: vitest takes them from the last to the first.
    afterEach(() => rm(folder, { recursive: true, force: true }));
    tests(testGraph('grafeo', () => ({ DATA_DIR: folder })));
  });
}

function onNeo4j(tests: (graph: TestGraph) => void, neo4j: TestNeo4j): void {
  describe('on neo4j', () => {
    const environment = () => ({
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
    });
    const graph = testGraph('neo4j', environment);
    beforeEach(async () => {
      await graph.empty(graph.open());
    });
    tests(graph);
  });
}

function testGraph(kind: Engine['kind'], environment: () => Record<string, string>): TestGraph {
  let opened: Engine[] = [];
  afterEach(async () => {
    await Promise.all(opened.map((engine) => engine.close()));
    opened = [];
  });
  return {
    kind,
    environment,
    open() {
      const engine = engineFor(readSettings(environment()));
      opened.push(engine);
      return engine;
    },
    async empty(engine) {
      await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));
    },
  };
}

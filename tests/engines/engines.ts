import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { engineFor } from '@/graph/engine/open';
import { readSettings } from '@/graph/engine/settings';
import { emptied, type Place, testedPlaces } from './places';

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
  for (const place of testedPlaces()) describe(`on ${place.kind}`, () => tests(graphOfEachTest(place)));
}

/**
 * Runs the same tests on each engine, all of them reading one graph that is filled once; one that writes is refused:
 *
 *     forEachEngineFilled(seeded, (graph) => {
 *       test('…', async () => {
 *         const engine = graph();
 *       });
 *     });
 */
export function forEachEngineFilled(
  fill: (engine: Engine) => Promise<unknown>,
  tests: (graph: () => Engine) => void,
): void {
  for (const place of testedPlaces()) {
    describe(`on ${place.kind}`, () => {
      let filled: Engine;
      let reading: Engine;
      beforeAll(async () => {
        await place.prepare();
        filled = opened(place);
        reading = readingAlone(filled);
        await fill(filled);
      });
      afterAll(async () => {
        await filled?.close();
        await place.remove();
        await place.leave();
      });
      tests(() => reading);
    });
  }
}

function graphOfEachTest(place: Place): TestGraph {
  let engines: Engine[] = [];
  beforeEach(() => place.prepare());
  afterEach(async () => {
    await Promise.all(engines.map((engine) => engine.close()));
    engines = [];
    await place.remove();
  });
  afterAll(() => place.leave());
  return {
    kind: place.kind,
    environment: place.environment,
    open() {
      const engine = opened(place);
      engines.push(engine);
      return engine;
    },
    empty: emptied,
  };
}

const opened = ({ environment }: Place): Engine => engineFor(readSettings(environment()));

/** An engine that others read as well: what a test wrote to it, the next one would find. */
const readingAlone = (engine: Engine): Engine => ({
  kind: engine.kind,
  place: engine.place,
  get writes() {
    return engine.writes;
  },
  read: (cypher, parameters) => engine.read(cypher, parameters),
  write: () => Promise.reject(new Error('Other tests read this graph too: take `forEachEngine` to write.')),
  close: () => Promise.reject(new Error('Other tests read this graph too: it is closed after the last one.')),
});

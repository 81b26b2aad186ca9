import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { testedEngines } from './tested';

const root = fileURLToPath(new URL('../..', import.meta.url));

const NOT_OF = {
  grafeo: ['tests/engines/neo4j-only.test.ts'],
  neo4j: ['tests/engines/grafeo.test.ts'],
  'grafeo,neo4j': [],
};

/** The tests that need a graph: each runs on every engine of the run, one file after another. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/engines/**/*.test.ts'],
    exclude: NOT_OF[testedEngines()],
    globalSetup: ['tests/engines/neo4j.setup.ts'],
    fileParallelism: false,
    // one process for all files: the lexicons are read and compiled once, and no file changes what another one imports
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { testedEngines } from './tested';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The tests that need a graph: each runs on both engines, one file after another. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/engines/**/*.test.ts'],
    exclude: testedEngines() === 'grafeo' ? ['tests/engines/neo4j-only.test.ts'] : [],
    globalSetup: ['tests/engines/neo4j.setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

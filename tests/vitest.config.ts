import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Unit tests: everything under tests/ that needs neither a graph engine, nor the build, nor a browser. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/**/*.test.ts'],
    // against a hang alone: how long a test takes says nothing of what it tests
    testTimeout: 120_000,
    // a process reads and compiles the lexicons once, and not for each of its files anew
    isolate: false,
    exclude: ['tests/engines/**', 'tests/built/**', 'tests/browser/**', 'tests/.cache/**', 'node_modules/**'],
  },
});

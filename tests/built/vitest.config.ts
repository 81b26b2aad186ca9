import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The tests of what was built: they need `.next` of these sources (`npm run build`). */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/built/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
  },
});

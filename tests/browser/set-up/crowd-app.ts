import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newDataDir, startAppWith } from './start-app';
import { test as base } from './test';

/** Tests on an app of their own that holds the given articles, as JSON Lines, and nothing else. */
export const testWith = (articles: string) =>
  base.extend<object, { filled: string }>({
    filled: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
      async ({}, use) => {
        const folder = newDataDir();
        const file = path.join(folder, 'articles.jsonl');
        writeFileSync(file, articles);
        const app = await startAppWith(file);
        rmSync(folder, { recursive: true });
        await use(app.address);
        await app.stop();
      },
      { scope: 'worker', timeout: 180_000 },
    ],
    address: async ({ filled }, use) => use(filled),
  });

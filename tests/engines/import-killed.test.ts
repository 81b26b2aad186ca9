import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importArticle } from '@/graph/import/import-article';
import { importPaths } from '@/graph/import/import-paths';
import { dump } from './dump';
import { forEachEngine } from './engines';
import { readSeeds, SEED_FOLDER } from './seeds';

const importer = fileURLToPath(new URL('./killed-importer.ts', import.meta.url));

/** Imports the seeds in a process of their own, which is killed where it says that it is midway. */
async function killMidway(
  environment: Record<string, string>,
  article: number,
  statement: string,
): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', importer, String(article), statement], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (line === 'midway') child.kill('SIGKILL');
  });
  const [, signal] = await once(child, 'exit');
  expect([lines, signal]).toEqual([['midway'], 'SIGKILL']);
}

forEachEngine((graph) => {
  test.each([
    ['1', 1],
    ['3', 3],
    ['6', 4],
    ['commit', 5],
  ])(
    'killed before statement %s of article %i: that article not at all, the others in whole',
    async (statement, at) => {
      await killMidway(graph.environment(), at, statement);
      const engine = graph.open();
      const left = await dump(engine, ['importedAt']);

      const summary = await importPaths(engine, [SEED_FOLDER]);
      expect(summary).toEqual({ read: 5, new: 6 - at, unchanged: at - 1, changed: 0, refused: [] });
      const whole = await dump(engine, ['importedAt']);

      await graph.empty(engine);
      const seeds = readSeeds();
      for (const seed of seeds.slice(0, at - 1)) await importArticle(engine, seed);
      expect(left).toEqual(await dump(engine, ['importedAt']));
      for (const seed of seeds.slice(at - 1)) await importArticle(engine, seed);
      expect(whole).toEqual(await dump(engine, ['importedAt']));
    },
  );
});

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '@/app/serve/root.mjs';
import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import { search } from '@/graph/queries/search';
import { forEachEngine } from './engines';
import { readSeeds } from './seeds';

const TEXT =
  '২০ মে ২০২৪ ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি ও জাপানের প্রধানমন্ত্রী ফুমিও কিশিদা টোকিওতে আধা পরিবাহী নিয়ে বৈঠক করেছেন।';

/** Imports an article as somebody at a command line does, in a process of its own. */
async function importElsewhere(environment: Record<string, string>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'boithok-article-'));
  const file = path.join(folder, 'another.json');
  await writeFile(
    file,
    JSON.stringify({ id: 'another', title: 'টোকিওতে মোদি', published: '2024-05-21', text: TEXT }),
  );
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'graph/commands/import.ts', file], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  await rm(folder, { recursive: true });
}

const finds = async (engine: Engine, q: string) => {
  const { articles, leaders } = await search(engine, { q, in: 'all', page: 1 });
  return {
    articles: articles.rows.map(({ title }) => title),
    leaders: leaders.rows.map((one) => one.leader.id),
  };
};

forEachEngine((graph) => {
  test('what another process has written is found by its words and by whom it names', async () => {
    let server = graph.open();
    for (const seed of readSeeds()) await importArticle(server, seed);
    // asked before, so that whatever a server keeps of an answer is there
    expect(await finds(server, 'পরিবাহী')).toEqual({ articles: [], leaders: [] });
    expect(await finds(server, 'kishida')).toEqual({ articles: [], leaders: [] });
    // on Neo4j beside this server; the embedded file has one process at a time
    if (graph.kind === 'grafeo') await server.close();
    await importElsewhere(graph.environment());
    if (graph.kind === 'grafeo') server = graph.open();
    expect(await finds(server, 'পরিবাহীর')).toEqual({ articles: ['টোকিওতে মোদি'], leaders: [] });
    expect(await finds(server, 'kishida')).toEqual({
      articles: ['টোকিওতে মোদি'],
      leaders: ['fumio-kishida'],
    });
  });
});

import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Engine } from '@/graph/engine/engine';
import { graphState } from '@/graph/queries/graph-state';
import { printRefusal } from '@/lib/page/refusal';

/**
 * A file that is there while the seeds are being imported: an import that was broken off leaves a graph that is not
 * empty, and is finished at the next start.
 */
export const unfinishedSeeds = (dataDir: string) => path.resolve(dataDir, 'seeds-unfinished');

/**
 * Brings the graph to where this version of Boithok wants it: the seed articles in an empty graph, and stored
 * articles read again where another version of the reader has read them, keys for search where they lack. Says what it does, and nothing else.
 * @throws GraphUnavailable, GraphInUse
 */
export async function fillGraph(engine: Engine, dataDir: string, say: (line: string) => void): Promise<void> {
  const { empty } = await graphState(engine);
  if (empty || existsSync(unfinishedSeeds(dataDir))) await importSeeds(engine, dataDir, say);
  else await readAgain(engine, say);
  await makeFindable(engine, say);
}

async function importSeeds(engine: Engine, dataDir: string, say: (line: string) => void): Promise<void> {
  say('Reading the seed articles into the graph …');
  await mkdir(path.resolve(dataDir), { recursive: true });
  await writeFile(unfinishedSeeds(dataDir), '');
  const { importPaths } = await import('@/graph/import/import-paths');
  const { read, refused } = await importPaths(engine, ['seeds/articles']);
  for (const one of refused) say(printRefusal(one));
  await rm(unfinishedSeeds(dataDir));
  say(`${read} articles are in the graph.`);
}

async function readAgain(engine: Engine, say: (line: string) => void): Promise<void> {
  const { rereadStored, staleArticles } = await import('@/graph/import/reread');
  const stale = await staleArticles(engine);
  if (stale === 0) return;
  say(`The reader is another one than before: reading ${stale} stored articles again …`);
  const { read, refused } = await rereadStored(engine, ({ articles, of }) => {
    if (articles % 500 === 0) say(`${articles} of ${of}`);
  });
  for (const one of refused) say(printRefusal(one));
  say(`${read} articles were read again.`);
}

/** A graph that was filled before there was a search gets what names are found by. */
async function makeFindable(engine: Engine, say: (line: string) => void): Promise<void> {
  const { rekey } = await import('@/graph/import/rekey');
  const done = await rekey(engine);
  if (done > 0) say(`Search finds ${done} more names.`);
}

import { expect, test } from 'vitest';
import { importArticle } from '@/graph/import/import-article';
import { dump } from './dump';
import { forEachEngine } from './engines';
import { readSeeds } from './seeds';

const now = new Date('2026-01-01T00:00:00Z');

forEachEngine((graph) => {
  test('articles imported at once give the same graph as one after another', async () => {
    // Neo4j lets two processes write; the embedded file has one engine, which is asked for all at once
    const engines = graph.kind === 'neo4j' ? [graph.open(), graph.open(), graph.open()] : [graph.open()];
    const [engine] = engines;
    if (!engine) throw new Error('no engine');
    const seeds = readSeeds();
    for (const seed of seeds) await importArticle(engine, seed, { now });
    const inTurn = await dump(engine);
    for (let round = 0; round < 2; round++) {
      await graph.empty(engine);
      await Promise.all(
        seeds.map((seed, at) => importArticle(engines[at % engines.length] ?? engine, seed, { now })),
      );
      expect(await dump(engine)).toEqual(inTurn);
    }
  });
});

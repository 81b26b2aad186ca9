import { expect, test } from 'vitest';
import { importArticle } from '@/graph/import/import-article';
import { rereadStored, staleArticles } from '@/graph/import/reread';
import { graphState } from '@/graph/queries/graph-state';
import { READER_VERSION } from '@/lib/read-article';
import { dump } from './dump';
import { forEachEngine } from './engines';
import { readSeeds } from './seeds';

const without = ['importedAt', 'formerIds'];

forEachEngine((graph) => {
  test('after an upgrade the stored articles are read again, without their files', async () => {
    const engine = graph.open();
    const seeds = readSeeds();
    for (const seed of seeds) await importArticle(engine, seed);
    const whole = await dump(engine, without);

    await graph.empty(engine);
    // an older reader that found less, and nothing at all in one article
    for (const [at, seed] of seeds.entries()) {
      const reports = at === 2 ? [] : seed.reports.slice(1);
      await importArticle(engine, { ...seed, reports, readerVersion: 'older' });
    }
    expect((await graphState(engine)).readerVersions).toEqual(['older']);
    expect(await staleArticles(engine)).toBe(5);

    const told: number[] = [];
    expect(await rereadStored(engine, ({ articles, of }) => told.push(articles / of))).toEqual({
      ...{ read: 5, new: 0, unchanged: 0, changed: 5, refused: [] },
    });
    expect(told).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
    expect(await dump(engine, without)).toEqual(whole);
    expect((await graphState(engine)).readerVersions).toEqual([READER_VERSION]);
    expect(await rereadStored(engine)).toMatchObject({ read: 0, changed: 0 });
  });
});

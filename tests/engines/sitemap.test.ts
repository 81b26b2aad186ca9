import { expect, test } from 'vitest';
import { countPages, SITE_SECTIONS, sitePages } from '@/graph/queries/sitemap';
import { forEachEngineFilled } from './engines';
import { seeded } from './seeded';

forEachEngineFilled(seeded, (graph) => {
  test('every page has its place in the sitemap once, and parts join without a gap', async () => {
    const engine = graph();
    for (const section of SITE_SECTIONS) {
      const count = await countPages(engine, section);
      const all = await sitePages(engine, section, { skip: 0, limit: 1000 });
      expect(all).toHaveLength(count);
      // the seeds name one organisation
      expect(count, section).toBeGreaterThan(section === 'organisations' ? 0 : 2);
      const keys = all.map(({ ids }) => ids.join('/'));
      expect(new Set(keys).size).toBe(count);
      const parts = [];
      for (let skip = 0; skip < count; skip += 2)
        parts.push(...(await sitePages(engine, section, { skip, limit: 2 })));
      expect(parts).toEqual(all);
    }
  });

  test('a pair stands in one order, and an article says when it last changed', async () => {
    const engine = graph();
    const pairs = await sitePages(engine, 'leader-pairs', { skip: 0, limit: 1000 });
    expect(pairs.map(({ ids }) => ids)).toContainEqual(['kim-jong-un', 'vladimir-putin']);
    expect(pairs.filter(({ ids: [a = '', b = ''] }) => a >= b)).toEqual([]);
    const countries = await sitePages(engine, 'country-pairs', { skip: 0, limit: 1000 });
    expect(countries.map(({ ids }) => ids)).toContainEqual(['KP', 'RU']);
    const articles = await sitePages(engine, 'articles', { skip: 0, limit: 10 });
    expect(articles.map(({ changed }) => changed)).toEqual(
      Array(5).fill(expect.stringMatching(/^\d{4}-\d\d-\d\dT/)),
    );
  });
});

import { expect, test } from 'vitest';
import { importArticle } from '@/graph/import/import-article';
import { articles } from '@/graph/queries/articles';
import { coverage } from '@/graph/queries/coverage';
import { ALL_ARTICLES } from '@/lib/filter/article-filter';
import { paperKey } from '@/lib/filter/paper-key';
import { forEachEngine } from './engines';
import { reading } from './readings';

const LABELS = [
  ...['Prothom Alo', 'prothomalo.com', 'BBC Bangla', 'BBC Bangla World', 'Prothom Alo (likely, 2014-2015)'],
  ...['Prothom Alo / other (2018-2021)', 'unknown', 'various BD portals (MultiBanFake)', undefined],
];

forEachEngine((graph) => {
  test('labels of one paper count as one, a likely one beside it, and what tells no paper as unknown', async () => {
    const engine = graph.open();
    for (const [index, publisher] of LABELS.entries())
      await importArticle(
        engine,
        reading({ key: `a${index}`, text: 'ঢাকা।', ...(publisher && { publisher }), reports: [] }),
      );
    const { publishers } = await coverage(engine);
    expect(Object.fromEntries(publishers.map((one) => [keyOf(one), one.articles]))).toEqual({
      ...{ none: 3, 'Prothom Alo': 2, 'BBC Bangla': 2 },
      ...{ 'likely:Prothom Alo': 1, 'orOther:Prothom Alo': 1 },
    });
    // each number is that of the list that it leads to
    const asked = async (more: object) => (await articles(engine, { ...ALL_ARTICLES, ...more })).total;
    for (const one of publishers)
      expect(
        await asked(one.paper === null ? { without: 'publisher' } : { publisher: keyOf(one) }),
        keyOf(one),
      ).toBe(one.articles);
    // a label as it was given is kept, and can be asked for
    expect(await asked({ publisher: 'BBC Bangla World' })).toBe(1);
  });
});

const keyOf = ({ paper, publisherHow }: Awaited<ReturnType<typeof coverage>>['publishers'][number]) =>
  paper === null ? 'none' : paperKey({ paper, publisherHow });

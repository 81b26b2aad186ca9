import { expect, test } from 'vitest';
import { importArticle } from '@/graph/import/import-article';
import { rereadStored } from '@/graph/import/reread';
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

forEachEngine((graph) => {
  test('an article is of the paper on whose pages it is, whatever its label says, and so when it is read again', async () => {
    const engine = graph.open();
    const url = (host: string) => `https://www.${host}/world/a`;
    for (const host of ['ajkerpatrika.com', 'khaborerkagoj.com', 'dailyinqilab.com', 'gazette.example'])
      await importArticle(
        engine,
        reading({ key: host, url: url(host), publisher: 'Inqilab', text: 'ঢাকা।', reports: [] }),
      );
    const papers = { 'Ajker Patrika': 1, 'Khaborer Kagoj': 1, Inqilab: 2 };
    const counted = async () =>
      Object.fromEntries((await coverage(engine)).publishers.map((one) => [keyOf(one), one.articles]));
    expect(await counted()).toEqual(papers);
    // the list of a paper has not those that are merely labelled so
    for (const [publisher, count] of Object.entries(papers))
      expect((await articles(engine, { ...ALL_ARTICLES, publisher })).total, publisher).toBe(count);

    // as an earlier version had stored them
    await engine.write((tx) =>
      tx.run(
        "MATCH (a:Article) SET a.paper = 'Inqilab', a.publisherBn = 'ইনকিলাব', a.publisherEn = 'Inqilab'",
      ),
    );
    expect(await counted()).toEqual({ Inqilab: 4 });
    await rereadStored(engine);
    expect(await counted()).toEqual(papers);
  });
});

const keyOf = ({ paper, publisherHow }: Awaited<ReturnType<typeof coverage>>['publishers'][number]) =>
  paper === null ? 'none' : paperKey({ paper, publisherHow });

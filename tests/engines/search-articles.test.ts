import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { importArticle } from '@/graph/import/import-article';
import { search } from '@/graph/queries/search';
import { suggestions } from '@/graph/queries/suggestions';
import { forEachEngineFilled } from './engines';
import { reading } from './readings';

/** What each article says first; who is named is told beside it, and is what the reader has understood. */
const ARTICLES = [
  ['রাশিয়ায় বৈঠক করেন ভ্লাদিমির পুতিন। সফর শেষে ফেরেন তিনি।', 'putin', 'RU', 'রাশিয়ায়'],
  ['পুতিনের কথা তোলেন শাহবাজ শরিফ।', 'sharif', 'PK', 'পুতিনের'],
  ['মস্কোতে পৌঁছান কিম জং উন।', 'kim', 'RU KP', 'মস্কোতে'],
  ['কিম জং উনের সফর\nপাকিস্তানে পৌঁছান কিম জং উন। প্রধানমন্ত্রী তখন বাইরে।', 'kim', 'KP PK', 'পাকিস্তানে'],
  ['দক্ষিণ এশিয়ার খবর। বক্তব্য দেন কিম জং উন।', 'kim', 'KR KP', 'বক্তব্য'],
] as const;

const filled = async (engine: Engine) => {
  for (const [at, [text, who, countries, says]] of ARTICLES.entries()) {
    const told = { kind: 'talks', who, countries, says } as const;
    await importArticle(engine, reading({ key: `article-${at}`, text, reports: [told] }));
  }
  return engine;
};

forEachEngineFilled(filled, (graph) => {
  /** Which of the articles a query finds, in the order of the list above. */
  const found = async (q: string) => {
    const { articles } = await search(graph(), { q, in: 'articles', page: 1 });
    expect(articles.rows).toHaveLength(articles.total);
    return articles.rows
      .map(({ opening }) => ARTICLES.findIndex(([text]) => text.startsWith(opening.slice(0, 10))))
      .sort();
  };
  /** How it is told why: whom it names, and what is marked. */
  const why = async (q: string) => {
    const { articles } = await search(graph(), { q, in: 'all', page: 1 });
    return articles.rows.map(({ names, sentence }) => [
      names.map(({ name }) => name).join(),
      sentence?.marks.map(({ start, end }) => sentence.text.slice(start, end)).join(),
    ]);
  };

  test.each([
    [
      ['putin', 'পুতিন', 'পুটিন', 'পুতীন', 'PUTIN'],
      [0, 1],
    ],
    [
      ['russia', 'রাশিয়া', 'রাশিয়ার', 'rusia'],
      [0, 2],
    ],
    [['putin visit', 'পুতিন সফর'], [0]],
    [['kim russia', 'কিম রাশিয়া', 'কিম russia'], [2]],
    // the city, and not all that is told of the country
    [['moscow', 'মস্কো', 'মস্কোয়'], [2]],
    // a word that a country's name has as well
    [['দক্ষিণ'], [4]],
    [['putin কবিতা', 'পুতিন কবিতা'], []],
  ])('%j', async (queries, expected) => {
    for (const q of queries) expect([q, await found(q)]).toEqual([q, expected]);
  });

  test('it is told why: the words in their sentence, whom it names where it does not say so as typed', async () => {
    expect(await why('পুতিন')).toEqual([
      ['', 'ভ্লাদিমির পুতিন'],
      ['', 'পুতিনের'],
    ]);
    expect(await why('putin')).toEqual([
      ['ভ্লাদিমির পুতিন', 'ভ্লাদিমির পুতিন'],
      ['', 'পুতিনের'],
    ]);
    expect(await why('রাশিয়া')).toEqual([
      ['', 'রাশিয়ায়'],
      ['রাশিয়া', undefined],
    ]);
    expect(await why('putin visit')).toEqual([['ভ্লাদিমির পুতিন', 'ভ্লাদিমির পুতিন']]);
  });

  test('words that stand apart are shown where most of them are, and are in no headline', async () => {
    expect(await why('পাকিস্তানের প্রধানমন্ত্রী')).toEqual([
      ['শাহবাজ শরিফ', 'শাহবাজ শরিফ'],
      ['', 'পাকিস্তানে'],
    ]);
  });

  test('what is suggested is found so as well', async () => {
    for (const typed of ['putin', 'পুতিন', 'puti']) {
      expect([typed, (await suggestions(graph(), typed)).articles.length]).toEqual([typed, 2]);
    }
  });
});

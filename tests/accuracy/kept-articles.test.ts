import { expect, test } from 'vitest';
import { keptFigures } from '@/app/report-card/kept';
import { keptArticles } from '@/app/report-card/kept-articles';
import { Tally } from '@/tests/bench/accuracy/tally';

const { sets } = keptFigures();
const kept = sets.flatMap((set) => {
  const articles = keptArticles(set.name);
  return articles ? [{ set, articles }] : [];
});

test('there are sets of which the articles are kept', () => {
  expect(kept.length).toBeGreaterThan(0);
});

test.each(kept)('$set.name: its figures are the sums of its articles', ({ set, articles }) => {
  const all = new Tally();
  for (const article of articles) all.add(article);
  expect({ ...set, ...all.counts() }).toEqual(set);
  expect(articles).toHaveLength(set.articles);
  expect(articles.filter(({ unread }) => unread)).toHaveLength(set.unread);
  expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
});

test('a set that was measured before articles were kept has none', () => {
  expect(keptArticles('measured-before')).toBeNull();
});

import { expect, test } from 'vitest';
import { changedArticle } from './changed-article';
import { tryMany } from './replay';
import { soundReading } from './sound-reading';

test('changed copies of the seed articles: every reading is sound', () => {
  const told = tryMany(changedArticle, 1500, (article) =>
    soundReading(article).reports.some(({ date }) => date),
  );
  expect(told).toBeGreaterThan(500);
}, 240_000);

import { expect, test } from 'vitest';
import type { CleanArticle } from '@/lib/page/clean-article';
import { GENERATED, LONG } from './generated-text';
import { tryMany } from './replay';
import { soundReading } from './sound-reading';

const DAYS = ['2025-03-16', '2024-02-29', null];

/** A text as an article of one of some days, the day chosen by its length. */
function article(text: string): CleanArticle {
  const day = DAYS[text.length % DAYS.length] ?? null;
  const published = day === null ? null : ({ day, basis: 'header', phrase: day } as const);
  return { key: 'generated', title: null, publisher: null, url: null, published, credit: null, text };
}

test.each(Object.entries(GENERATED))(
  '%s: every reading is sound',
  (_, texts) => {
    tryMany(texts, 500, (text) => soundReading(article(text)).reports.length > 0);
  },
  120_000,
);

test('sentences of news are read at all, so that the rest is not empty', () => {
  const texts = GENERATED['sentences of news'];
  if (!texts) throw new Error('They are generated no more.');
  expect(tryMany(texts, 100, (text) => soundReading(article(text)).reports.length > 0)).toBeGreaterThan(50);
}, 120_000);

test.each(Object.entries(LONG))(
  '%s: every reading is sound',
  (_, texts) => {
    tryMany(texts, 4, (text) => soundReading(article(text)).mentions.length > 0);
  },
  120_000,
);

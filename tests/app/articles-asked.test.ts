import { expect, test } from 'vitest';
import { articlesAsked, askedSet, countedOfAll } from '@/app/[locale]/report-card/[set]/asked';
import { inOrder } from '@/app/[locale]/report-card/[set]/listed';
import { CountedArticle } from '@/lib/accuracy/counted-article';

const article = (
  id: string,
  publisher: string | undefined,
  right: number,
  of: number,
  mistakes = of - right,
) =>
  CountedArticle.parse({
    ...{ id, publisher, fields: { city: { right, of } } },
    mistakes: mistakes > 0 ? [{ what: 'city', count: mistakes }] : [],
  });

const articles = [
  article('f', 'unknown BD newspaper', 1, 1),
  article('e', undefined, 0, 0, 1),
  article('d', 'Jugantor', 1, 1),
  article('c', 'Amar Desh (likely)', 1, 1),
  article('b', 'Jugantor', 1, 2),
  article('a', 'Jugantor', 2, 2),
];
const ids = (asked: ReturnType<typeof articlesAsked>) => asked.map(({ article }) => article.id).join('');

test('a figure has the articles of which it counts something, with a mistake first, then by paper and id', () => {
  const asked = articlesAsked(articles, 'field.city');
  expect(ids(asked)).toBe('fdcba');
  expect(ids(inOrder(asked, 'en'))).toBe('bcadf');
  expect(countedOfAll('field.city', asked)).toEqual({ right: 6, of: 7 });
});

test('what is merely counted puts none first', () => {
  const asked = articlesAsked(articles, 'mistake.city');
  expect(asked.map(({ hasMistake }) => hasMistake)).toEqual([false, false]);
  expect(ids(inOrder(asked, 'en'))).toBe('be');
});

test('without a figure all are there, those with any mistake first', () => {
  expect(ids(inOrder(articlesAsked(articles), 'en'))).toBe('becadf');
});

test('a set that there is not has no page', () => {
  expect(askedSet('../accuracy')).toBeNull();
});

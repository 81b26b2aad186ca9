import { expect, test } from 'vitest';
import {
  ALL_ARTICLES,
  type ArticleFilter,
  articleFilterUrl,
  parseArticleFilter,
} from '@/lib/filter/article-filter';
import { paramsOf, queryOf } from '@/lib/filter/url-params';

const WITH: [query: string, change: Partial<ArticleFilter>][] = [
  ['', {}],
  ['names=vladimir-putin', { names: ['vladimir-putin'] }],
  ['names=vladimir-putin,KP&sort=oldest', { names: ['vladimir-putin', 'KP'], sort: 'oldest' }],
  [`names=vladimir-putin&as=${encodeURIComponent('পুটিন')}`, { names: ['vladimir-putin'], as: 'পুটিন' }],
  ['names=RU&without=day', { names: ['RU'], without: 'day' }],
  ['publisher=Jugantor&page=2', { publisher: 'Jugantor', page: 2 }],
];

test.each(WITH)('"%s" is read, and written the same again', (query, change) => {
  const parsed = parseArticleFilter(paramsOf(new URLSearchParams(query)));
  expect(parsed).toEqual({ ok: true, value: { ...ALL_ARTICLES, ...change } });
  expect(articleFilterUrl({ ...ALL_ARTICLES, ...change })).toBe(query);
});

test('each name once, and no more than two', () => {
  const parsed = parseArticleFilter({ names: ['a,a', 'b,c'] });
  expect(parsed).toMatchObject({ ok: true, value: { names: ['a', 'b'] } });
});

test('what is no name or no order is refused by its field', () => {
  const parsed = parseArticleFilter({ names: 'Robert"); DROP', without: 'title', sort: 'best' });
  expect(parsed.ok ? [] : parsed.faults.map(({ field, reason }) => [field, reason])).toEqual([
    ['names', 'not-a-leader'],
    ['without', 'not-one-of'],
    ['sort', 'not-one-of'],
  ]);
});

test('another order begins at the first page', () => {
  expect(articleFilterUrl({ ...ALL_ARTICLES, page: 3 }, { sort: 'meetings' })).toBe('sort=meetings');
});

test('parameters go back to the query that they came from', () => {
  const query = 'kind=visit&kind=call&from=&status=held%2Cplanned';
  expect(queryOf(paramsOf(new URLSearchParams(query)))).toBe(query);
});

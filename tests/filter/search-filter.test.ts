import { expect, test } from 'vitest';
import { parseSearch, parseTyping, searchPath } from '@/lib/filter/search-filter';

test('what is looked for stands in the URL, without what holds anyway', () => {
  expect(parseSearch({ q: ' পুতিন ' })).toEqual({ ok: true, value: { q: 'পুতিন', in: 'all', page: 1 } });
  expect(searchPath({ q: 'a b', in: 'all', page: 1 })).toBe('/search?q=a+b');
  expect(searchPath({ q: 'a&b', in: 'articles', page: 2 })).toBe('/search?q=a%26b&in=articles&page=2');
  expect(parseTyping({ q: 'x' })).toEqual({ ok: true, value: { q: 'x', lang: 'bn' } });
});

test.each([
  [{}, 'q', 'not-given'],
  [{ q: '   ' }, 'q', 'not-given'],
  [{ q: 'x'.repeat(101) }, 'q', 'too-long'],
  [{ q: 'x', in: 'all-of-it' }, 'in', 'not-one-of'],
  [{ q: 'x', page: '0' }, 'page', 'not-a-page'],
])('%o is refused', (params, field, reason) => {
  expect(parseSearch(params)).toMatchObject({ ok: false, faults: [{ field, reason }] });
});

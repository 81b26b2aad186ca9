import { expect, test } from 'vitest';
import { listPagesUrl, readListPages } from '@/lib/filter/list-pages';

test('each list has its page, the first where none or no page is given', () => {
  const read = (params: Record<string, string>) => readListPages(['out', 'undated'], params);
  expect(read({})).toEqual({ out: 1, undated: 1 });
  expect(read({ out: '3', page: '9' })).toEqual({ out: 3, undated: 1 });
  expect(read({ out: 'zero', undated: '2' })).toEqual({ out: 1, undated: 2 });
});

test('only pages after the first are written', () => {
  expect(listPagesUrl({ out: 1, undated: 1 })).toBe('');
  expect(listPagesUrl({ out: 3, undated: 2 })).toBe('out=3&undated=2');
});

import { expect, test } from 'vitest';
import { lastInstead } from '@/app/past-the-end';

test.each([
  [{}, { page: [1, 1] }, null],
  [{ page: '5' }, { page: [5, 5], undated: [1, 3] }, null],
  [{ page: '99', kind: 'call,visit' }, { page: [99, 5] }, { page: '5', kind: 'call,visit' }],
  // what has one page needs no number
  [
    { page: '9', undated: '3', sort: 'oldest' },
    { page: [9, 1], undated: [3, 2] },
    { undated: '2', sort: 'oldest' },
  ],
])('of %o, with lists at %o, the last pages are %o', (params, lists, there) => {
  const asked = Object.entries(lists).map(([name, [page = 1, pages = 1]]) => [name, { page, pages }]);
  expect(lastInstead(params, Object.fromEntries(asked))).toEqual(there);
});

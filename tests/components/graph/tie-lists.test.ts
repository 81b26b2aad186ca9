import { expect, test } from 'vitest';
import { tieList } from '@/components/graph/tie-lists';

const LISTS = { sides: [], held: 'status=held', others: 'status=planned' };

test('each number of a line leads to the meetings of the two that it counts', () => {
  expect(tieList(LISTS, 'b', 'a', 'held')).toBe('/pairs/a/b?status=held#meetings');
  expect(tieList(LISTS, 'RU', 'BY', 'others')).toBe('/countries/BY/with/RU?status=planned#meetings');
});

test('a third of the other kind narrows the list of the two', () => {
  expect(tieList({ ...LISTS, sides: ['CN'] }, 'a', 'b', 'held')).toBe(
    '/pairs/a/b?status=held&country=CN#meetings',
  );
});

test('a line with a side that the filter asks for has its list, and one of two others has that of all three', () => {
  const lists = { ...LISTS, sides: ['a'] };
  expect(tieList(lists, 'a', 'b', 'held')).toBe('/pairs/a/b?status=held#meetings');
  expect(tieList(lists, 'b', 'c', 'held')).toBe('/pairs/b/c?status=held&leader=a#meetings');
  expect(tieList({ ...LISTS, sides: ['a', 'CN'] }, 'RU', 'BY', 'held')).toBe(
    '/countries/BY/with/RU?status=held&country=CN&leader=a#meetings',
  );
  expect(tieList(null, 'a', 'b', 'held')).toBeNull();
});

import { expect, test } from 'vitest';
import { ALL_LEADERS, leaderFilterUrl, parseLeaderFilter } from '@/lib/filter/leader-filter';

test('a name in either script, a country, an order', () => {
  expect(parseLeaderFilter({ search: ' পুতিন ', country: 'RU', sort: 'name' })).toEqual({
    ok: true,
    value: { search: 'পুতিন', country: 'RU', sort: 'name', page: 1 },
  });
  expect(parseLeaderFilter({})).toEqual({ ok: true, value: ALL_LEADERS });
});

test.each([
  [{ search: 'ক'.repeat(101) }, 'search'],
  [{ country: 'R1' }, 'country'],
  [{ sort: 'age' }, 'sort'],
  [{ page: '-1' }, 'page'],
])('%o is refused', (params, field) => {
  expect(parseLeaderFilter(params)).toMatchObject({ ok: false, faults: [{ field }] });
});

test('the URL keeps what is asked', () => {
  const url = leaderFilterUrl({ ...ALL_LEADERS, search: 'শি জিনপিং' }, { page: 2 });
  expect(parseLeaderFilter(Object.fromEntries(new URLSearchParams(url)))).toEqual({
    ok: true,
    value: { search: 'শি জিনপিং', sort: 'meetings', page: 2 },
  });
});

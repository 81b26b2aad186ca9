import { expect, test } from 'vitest';
import { explorerPath, isFormQuery, single, withQuery } from '@/app/url';
import { ALL_MEETINGS } from '@/lib/filter/meeting-filter';

test('the explorer keeps filter and choice in its path, and nothing that holds anyway', () => {
  expect(explorerPath(ALL_MEETINGS, null)).toBe('/');
  expect(explorerPath(ALL_MEETINGS, 'kim-jong-un')).toBe('/?selected=kim-jong-un');
  const filter = { ...ALL_MEETINGS, from: '2025-05-01', kind: ['talks' as const] };
  expect(explorerPath(filter, null)).toBe('/?from=2025-05-01&kind=talks');
  expect(explorerPath(filter, 'a&b')).toBe('/?from=2025-05-01&kind=talks&selected=a%26b');
});

test('a path without a query has no question mark', () => {
  expect(withQuery('/leaders', '')).toBe('/leaders');
  expect(withQuery('/leaders', 'page=2')).toBe('/leaders?page=2');
});

test.each([
  [{ from: '', to: '' }, true],
  [{ kind: ['talks', 'call'] }, true],
  [{ kind: 'talks,call' }, false],
  [{}, false],
])('%o came from a form without script: %s', (params, form) => {
  expect(isFormQuery(params)).toBe(form);
});

test('of a parameter that is given twice the first counts', () => {
  expect(single(['a', 'b'])).toBe('a');
  expect(single(undefined)).toBeNull();
});

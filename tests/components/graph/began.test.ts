import { expect, test } from 'vitest';
import { hasToSay } from '@/components/graph/began';
import { withBegan } from '@/components/graph/scene-address';
import { graphOf } from './graphs';

/** More leaders than a phone's picture begins with; `hub` has the most meetings. */
const CROWD = graphOf(...Array.from({ length: 60 }, (_, i) => `hub-p${i}`), 'p1-p2');
const of = (query: string, id = 'hub', graph = CROWD) =>
  hasToSay(new URLSearchParams(query), graph, { is: 'circle', of: id });

test('an address says with whose circle a picture began where it would begin with another', () => {
  expect(of('selected=p1')).toBe('hub');
  expect(of('from=2025&selected=p1')).toBe('hub');
  expect(of('', 'p1')).toBe('p1');
  expect(of('selected=p2', 'p1')).toBe('p1');
});

test('on a screen with more room it keeps what it said, for a phone that is turned back', () => {
  const strongest = (query: string) => hasToSay(new URLSearchParams(query), CROWD, { is: 'strongest' });
  expect(strongest('selected=p1&began=hub')).toBe('hub');
  expect(strongest('selected=p1&began=hub&picture=all')).toBeNull();
});

test('it says nothing where it begins with the same, tells a picture, or the picture began otherwise', () => {
  expect(of('')).toBeNull();
  expect(of('selected=hub')).toBeNull();
  expect(of('selected=nobody')).toBeNull();
  expect(of('selected=p1', 'p1')).toBeNull();
  expect(of('selected=p1&picture=all')).toBeNull();
  expect(hasToSay(new URLSearchParams('selected=p1'), CROWD, { is: 'strongest' })).toBeNull();
});

test('what it says stands behind the rest of the address, once, and goes when there is nothing to say', () => {
  expect(withBegan('/en?selected=a&only=b,c#x', 'hub')).toBe('/en?selected=a&only=b,c&began=hub#x');
  expect(withBegan('/en?began=a&selected=b', 'hub')).toBe('/en?selected=b&began=hub');
  expect(withBegan('/en?began=a', null)).toBe('/en');
});

import { expect, test } from 'vitest';
import type { Engine } from '@/graph/engine/engine';
import { UntilWritten } from '@/graph/queries/until-written';

const engine = (kind: Engine['kind']) =>
  ({ kind, writes: 0 }) as { -readonly [K in keyof Engine]: Engine[K] };

test('what was read is known until the next write, of each graph apart', () => {
  const kept = new UntilWritten<string>(10);
  const [one, other] = [engine('grafeo'), engine('grafeo')];
  const before = kept.of(one).set('a', 'read');
  expect(kept.of(one).get('a')).toBe('read');
  expect(kept.of(other).has('a')).toBe(false);
  one.writes += 1;
  expect(kept.of(one).has('a')).toBe(false);
  // whoever read before the write puts it where nobody looks any more
  before.set('b', 'of before');
  expect(kept.of(one).has('b')).toBe(false);
});

test('nothing is known of a graph that has other writers, and not more than there is room for', () => {
  const kept = new UntilWritten<string>(2);
  const [shared, own] = [engine('neo4j'), engine('grafeo')];
  kept.of(shared).set('a', 'read');
  expect(kept.of(shared).has('a')).toBe(false);
  for (const key of ['a', 'b', 'c']) kept.of(own).set(key, 'read');
  expect([...kept.of(own).keys()]).toEqual(['c']);
});

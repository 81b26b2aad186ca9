import { expect, test } from 'vitest';
import { readSince } from '@/lib/accuracy/read-since';

test.each([
  [['2'], 'all'],
  [['2', '3'], 'all'],
  [['1', '2'], 'some'],
  [['1'], null],
  [[], null],
])('of articles read by %j', (inUse, since) => {
  expect(readSince(inUse, '1')).toBe(since);
});

import { expect, test } from 'vitest';
import { besideAt } from '@/components/graph/scene-history';

const at = (url: string, urls: (string | null)[], here: number) =>
  besideAt(
    url,
    urls.map((one, i) => ({ url: one, key: `key ${i}` })),
    here,
  )?.key;

test('undo goes back where the entry before is that address, redo on; elsewhere there is no such entry', () => {
  expect(at('/a', ['/a', '/b'], 1)).toBe('key 0');
  expect(at('/c', ['/a', '/b', '/c'], 1)).toBe('key 2');
  expect(at('/a', ['/a', '/b', '/a'], 1)).toBe('key 0');
  // in whatever order it asks
  expect(at('http://a/?to=b&only=c,d', ['http://a/?only=c%2Cd&to=b', 'http://a/'], 1)).toBe('key 0');
  expect(at('/d', ['/a', '/b', '/c'], 1)).toBeUndefined();
  expect(at('/a', ['/b', '/c'], 0)).toBeUndefined();
  expect(at('/a', [null, '/b', null], 1)).toBeUndefined();
});

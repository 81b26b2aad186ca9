import { expect, test } from 'vitest';
import { keptSteps } from '@/components/graph/kept-steps';
import { addressOf } from '@/components/graph/print-scene';
import { readScene } from '@/components/graph/read-scene';
import { type Base, firstScene } from '@/components/graph/steps';

const STRONGEST: Base = { is: 'strongest' };
const SITE = 'http://127.0.0.1:3000';

/** The pictures before and after the address at `at`, as addresses tell them. */
function around(paths: (string | null)[], at: number) {
  const entries = paths.map((path, i) => ({ url: path === null ? null : SITE + path, key: `key ${i}` }));
  const { searchParams } = new URL(SITE + (paths[at] ?? ''));
  const now = readScene(searchParams, STRONGEST).scene ?? firstScene(STRONGEST);
  const { past, future } = keptSteps(now, STRONGEST, { entries, at });
  return [past.map(addressOf), future.map(addressOf)];
}

test('what was done before the page was loaded anew can be taken back, and what was taken back done again', () => {
  const paths = ['/', '/?picture=strongest&chosen=a', '/?picture=strongest&chosen=a,b', '/?picture=all'];
  expect(around(paths, 2)).toEqual([['picture=strongest', 'picture=strongest&chosen=a'], ['picture=all']]);
  // choosing one for the panel, or other days, is no step of the picture
  expect(
    around(['/?circle=b', '/?picture=all', '/?selected=c&picture=all', '/?circle=a&from=2025'], 2),
  ).toEqual([['circle=b'], ['circle=a']]);
});

test('they end where another page, another lens, or another beginning was', () => {
  const all = '/?picture=all';
  expect(around([all, '/leaders/a', '/?circle=a', null, all], 2)).toEqual([[], []]);
  expect(around([all, '/en?picture=all', '/?lens=countries&picture=all', '/?circle=a'], 3)).toEqual([[], []]);
  expect(around([all, '/?from=2025', '/?circle=a'], 2)).toEqual([[], []]);
});

test('a browser that does not tell its entries has none', () => {
  const now = firstScene(STRONGEST);
  expect(keptSteps(now, STRONGEST, null)).toEqual({ past: [], now, future: [] });
});

import { expect, test } from 'vitest';
import { pageStep } from '@/components/graph/page-steps';

/** Which address one step back and one on leads to, where the reader is at one of some. */
function around(paths: (string | null)[], at: number) {
  const entries = paths.map((path, i) => ({
    url: path === null ? null : `http://127.0.0.1:3000${path}`,
    key: `key ${i}`,
  }));
  const index = (by: 1 | -1) => {
    const step = pageStep(by, { entries, at });
    return step && entries.indexOf(step as (typeof entries)[number]);
  };
  return [index(-1), index(1)];
}

test('a step of the filter or the lens leads to its entry, whatever panel was open', () => {
  expect(around(['/', '/?from=2025', '/?from=2025&lens=countries'], 1)).toEqual([0, 2]);
  expect(around(['/?country=IN', '/', '/?selected=a', '/?selected=a&page=2', '/?summits=no'], 3)).toEqual([
    0, 4,
  ]);
  expect(around(['/?chosen=a,b', '/?lens=meetings'], 1)).toEqual([0, null]);
});

test('a step of the scene, another page and the end of the list are none', () => {
  expect(around(['/?from=2025', '/?from=2025&chosen=a', '/?from=2025&chosen=a,b'], 1)).toEqual([null, null]);
  expect(around(['/?from=2025', '/leaders/a', '/', '/en?from=2025'], 2)).toEqual([null, null]);
  expect(around(['/?span=2024_2025', '/', '/?span=2025'], 1)).toEqual([null, null]);
  expect(around([null, '/'], 1)).toEqual([null, null]);
  expect(pageStep(-1, null)).toBeNull();
});

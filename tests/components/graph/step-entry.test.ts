import { expect, test } from 'vitest';
import { isOfScene, stepEntry, toldBy } from '@/components/graph/step-entry';
import { firstScene } from '@/components/graph/steps';

/** Which address one step back and one on leads to, where the reader is at one of some. */
function around(paths: (string | null)[], at: number) {
  const entries = paths.map((path, i) => ({
    url: path === null ? null : `http://127.0.0.1:3000${path}`,
    key: `key ${i}`,
  }));
  const index = (by: 1 | -1) => {
    const step = stepEntry(by, { entries, at });
    return step && entries.indexOf(step.entry as (typeof entries)[number]);
  };
  return [index(-1), index(1)];
}

test('a step of the picture, the filter or the lens leads to its entry', () => {
  expect(around(['/', '/?from=2025', '/?from=2025&lens=countries'], 1)).toEqual([0, 2]);
  expect(around(['/?from=2025', '/?from=2025&chosen=a', '/?from=2025&chosen=a,b'], 1)).toEqual([0, 2]);
  expect(around(['/?chosen=a,b', '/?lens=meetings'], 1)).toEqual([0, null]);
});

test('a panel that was opened, a page of the list and a look at the timeline are passed over', () => {
  expect(around(['/?country=IN', '/', '/?selected=a', '/?selected=a&page=2', '/?summits=no'], 3)).toEqual([
    0, 4,
  ]);
  const closed = ['/', '/?selected=a', '/?selected=a&folded=a', '/?folded=a', '/?folded=a&span=2025'];
  expect(around(closed, 4)).toEqual([1, null]);
  expect(around(['/?only=a&to=2025', '/?to=2025&only=a'], 1)).toEqual([null, null]);
});

test('what was taken back is done again as it was left, with who was looked at in it', () => {
  const walked = [
    '/?from=2025&selected=a',
    '/?selected=a',
    '/?selected=b',
    '/?selected=b&span=2025',
    '/?folded=b',
  ];
  expect(around(walked, 3)).toEqual([0, 4]);
  expect(around(walked, 0)).toEqual([null, 3]);
  expect(around([...walked, '/leaders/a'], 2)).toEqual([0, 4]);
});

test('a step of the picture alone is told from one of what it is a picture of', () => {
  const of = (paths: string[]) =>
    stepEntry(-1, {
      entries: paths.map((path, i) => ({ url: `http://127.0.0.1:3000${path}`, key: `key ${i}` })),
      at: paths.length - 1,
    })?.ofScene;
  expect(of(['/?from=2025', '/?from=2025&folded=a'])).toBe(true);
  expect(of(['/?folded=a', '/?from=2025&folded=a'])).toBe(false);
  expect(of(['/?folded=a', '/?lens=countries'])).toBe(false);
});

test('an entry is that of a scene also where it tells it in other words, or none of it', () => {
  const entryOf = (query: string) => ({ url: `http://127.0.0.1:3000/?${query}`, key: '' });
  const hub = { is: 'circle', of: 'hub' } as const;
  const chosen = { ...firstScene(hub), chosen: ['a', 'b'] };
  expect(isOfScene(entryOf('selected=a'), firstScene(hub), hub)).toBe(true);
  expect(isOfScene(entryOf('chosen=a,b&circle=hub'), chosen, hub)).toBe(true);
  expect(isOfScene(entryOf('chosen=a,b'), chosen, hub)).toBe(true);
  expect(isOfScene(entryOf('chosen=a'), chosen, hub)).toBe(false);
  expect(isOfScene(entryOf('selected=a'), firstScene({ is: 'all' }), hub)).toBe(false);
  expect(toldBy(entryOf('from=2025&chosen=a,b'))).toBe('chosen=a,b');
});

test('another page and the end of the list are no step', () => {
  expect(around(['/?from=2025', '/leaders/a', '/', '/en?from=2025'], 2)).toEqual([null, null]);
  expect(around([null, '/'], 1)).toEqual([null, null]);
  expect(stepEntry(-1, null)).toBeNull();
});

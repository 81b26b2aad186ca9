import { expect, test } from 'vitest';
import en from '@/app/messages/en.json';
import { tellPath } from '@/components/graph/tell-path';
import { tellShown } from '@/components/graph/tell-shown';

const { shown, added, ...steps } = en.steps;
const words = {
  shown: {
    ...{ all: shown.all.leaders, alone: shown.alone.leaders, none: en.graph.empty.leaders },
    ...{
      strongest: shown.strongest.leaders,
      circle: '',
      circlePart: '',
      circleFolded: '',
      circleAlone: '',
      chosen: '',
    },
    collapsed: shown.collapsed,
  },
  added: added.leaders,
  foldedToo: steps.foldedToo,
  guest: steps.guest,
};
const nameOf = (id: string) => id.toUpperCase();
const told = (all: number, ids: string[] = [], folded = 0, guest: string | null = null) =>
  tellShown({
    ...{ base: { is: 'all' }, nameOf, words, locale: 'en' },
    shown: {
      ids: new Set(ids),
      hidden: new Map(),
      all,
      added: 0,
      ...{ folded, guest },
      why: ids.length < all ? 'strongest' : null,
    },
  });

test('all of many, one alone and nobody are told each in their own words', () => {
  expect(told(2, ['a', 'b'])).toBe('All 2 are in the picture.');
  expect(told(1, ['a'])).toBe(shown.alone.leaders);
  expect(told(0)).toBe(en.graph.empty.leaders);
  expect(told(3, ['a'])).toMatch(/^Showing 1 of 3/);
  expect(told(3, ['a'])).not.toMatch(/Also hidden/);
  expect(told(3, ['a'], 1)).toMatch(/^Showing 1 of 3.*Also hidden: 1\.$/);
});

test('whoever is there for being open in the panel is named, and brought by nobody', () => {
  expect(told(3, ['a', 'b'], 0, 'b')).toMatch(
    /^Showing 2 of 3.*\. One of these is .* open in the panel: B\.$/,
  );
  expect(told(2, ['a', 'b'], 0, 'b')).toMatch(/^All 2 are .*\. One of these is .*: B\.$/);
  expect(told(3, ['a', 'b'], 0, 'b')).not.toMatch(/You added/);
});

test('a way of one step is a line between the two, and not the shortest of some', () => {
  const way = (ids: string[], held: number[]) => tellPath({ ids, held }, ids, nameOf, steps, 'en');
  expect(way(['a', 'b'], [2])).toBe('A → B: directly linked by meetings that were held.');
  expect(way(['a', 'b'], [0])).toMatch(/^A → B: directly linked, but no meeting/);
  expect(way(['a', 'b', 'c'], [1, 0])).toMatch(/steps: 2\); in 1 of them no meeting is reported as held/);
});

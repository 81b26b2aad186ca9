import { expect, test } from 'vitest';
import en from '@/app/messages/en.json';
import type { GraphIndex } from '@/components/graph/graph-index';
import { pathBetween } from '@/components/graph/path-between';
import { tellPath } from '@/components/graph/tell-path';
import { tellShown } from '@/components/graph/tell-shown';
import { graphOf } from './graphs';

const { shown, added, ...steps } = en.steps;
const words = {
  shown: {
    ...{
      all: shown.all.leaders,
      both: shown.both.leaders,
      alone: shown.alone.leaders,
      none: en.graph.empty.leaders,
    },
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

test('all of many, two, one alone and nobody are told each in their own words', () => {
  expect(told(3, ['a', 'b', 'c'])).toBe('All 3 are in the picture.');
  expect(told(2, ['a', 'b'])).toBe('Both are in the picture.');
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
  expect(told(2, ['a', 'b'], 0, 'b')).toMatch(/^Both are .*\. One of these is .*: B\.$/);
  expect(told(3, ['a', 'b'], 0, 'b')).not.toMatch(/You added/);
});

const way = (graph: GraphIndex, from: string, to: string) =>
  tellPath({
    ...{ path: pathBetween(graph, from, to), between: [from, to], nodes: graph.nodes },
    ...{ nameOf, words: steps, locale: 'en' },
  });

test('a way of one step is a line between the two, and not the shortest of some', () => {
  const graph = graphOf('a-b:2', 'c-d:1/0', 'd-e:1');
  expect(way(graph, 'a', 'b')).toBe('A → B: directly linked by meetings that were held.');
  expect(way(graph, 'c', 'd')).toMatch(/^C → D: directly linked, but no meeting/);
  expect(way(graph, 'c', 'e')).toMatch(/steps: 2\); in 1 of them no meeting is reported as held/);
  expect(way(graph, 'a', 'c')).toMatch(/^A, C: /);
});

test('where meetings are nodes each is one step of a way, though it has a line on either side', () => {
  const graph = graphOf('a-m1', 'm1-b', 'b-m2', 'm2-c', 'c-m3:1/0', 'm3-d:1/0', 'd-m4:1/0', 'm4-e:1/0');
  expect(way(graph, 'a', 'b')).toBe('A → B: named in the same meeting, which was held.');
  expect(way(graph, 'c', 'd')).toMatch(/^C → D: named in the same meeting, which is not reported as held/);
  expect(way(graph, 'a', 'c')).toBe('A → C: the shortest path through held meetings (meetings: 2).');
  expect(way(graph, 'a', 'e')).toMatch(/\(meetings: 4\); 2 of them not reported as held/);
  expect(way(graph, 'm1', 'b')).toMatch(/^M1 → B: directly linked/);
});

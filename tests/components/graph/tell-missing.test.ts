import { expect, test } from 'vitest';
import { tellMissing } from '@/components/graph/tell-missing';
import { graphOf } from './graphs';

const graph = graphOf('a-b');
const known = new Map([...graph.nodes, ...graphOf('c-d').nodes]);
const words = {
  leftOut: 'Left out: {names}.',
  unknown: 'Unknown: {names}.',
  noRoom: 'No room for {count}.',
  more: 'and {count} others',
  moreKeys: 'and {count} more',
};
const told = (speaksOf: string[], unread: string[] = [], left = 0, asked: string[] = []) =>
  tellMissing({
    ...{ found: { graph, known, asked: new Set(asked) }, speaksOf, unread, left, words, locale: 'en' },
    nameOf: (id) => id.toUpperCase(),
  });

test('whom the filter leaves out is named, whom nobody knows by the key, and what cannot be read as it stands', () => {
  expect(told(['a', 'b'])).toEqual([]);
  expect(told(['a', 'c', 'd'])).toEqual(['Left out: C, D.']);
  expect(told(['a', 'e'], ['f~x'], 0, ['e'])).toEqual(['Unknown: e, f~x.']);
  expect(told(['c', 'e'], [], 3, ['e'])).toEqual(['Left out: C.', 'Unknown: e.', 'No room for 3.']);
  // the answer is on its way
  expect(told(['e'])).toEqual([]);
});

test('of many the first are named and the others counted', () => {
  const strangers = [...'efghijklm'];
  expect(told(strangers, [], 0, strangers)).toEqual(['Unknown: e, f, g, h, i, j, and 3 more.']);
});

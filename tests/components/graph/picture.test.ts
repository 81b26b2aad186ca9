import { expect, test } from 'vitest';
import { pictureOf } from '@/components/graph/picture';
import { graphOf } from './graphs';

test('who is tied to nobody in the picture is alone in it, whomever the graph ties them to', () => {
  const graph = graphOf('a-b', 'c-d');
  const { nodes } = pictureOf(
    graph,
    {
      ids: new Set(['a', 'b', 'c']),
      hidden: new Map(),
      all: 4,
      added: 0,
      folded: 0,
      guest: null,
      why: 'strongest',
    },
    (id) => id,
  );
  expect(nodes.map(({ id, alone }) => [id, alone])).toEqual([
    ['a', false],
    ['b', false],
    ['c', true],
  ]);
});

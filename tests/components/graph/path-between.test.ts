import { expect, test } from 'vitest';
import { pathBetween } from '@/components/graph/path-between';
import { graphOf } from './graphs';

test('the path between two is the shortest, and of the shortest the one over stronger ties', () => {
  const star = graphOf('hub-a', 'hub-f', 'f-far');
  expect(pathBetween(star, 'far', 'a').ids).toEqual(['far', 'f', 'hub', 'a']);
  const two = graphOf('a-weak', 'weak-z', 'a-strong:5', 'strong-z:5');
  expect(pathBetween(two, 'a', 'z')).toEqual({ ids: ['a', 'strong', 'z'], held: [5, 5] });
  expect(pathBetween(two, 'a', 'a').ids).toEqual(['a']);
  expect(pathBetween(graphOf('a-b', 'c-d'), 'a', 'd')).toEqual({ ids: [], held: [] });
  expect(pathBetween(two, 'a', 'nobody').ids).toEqual([]);
});

test('a longer path over held meetings comes before a shorter one over what never took place', () => {
  const graph = graphOf('a-z:9/0', 'a-b', 'b-c:2/1', 'c-z');
  expect(pathBetween(graph, 'a', 'z')).toEqual({ ids: ['a', 'b', 'c', 'z'], held: [1, 1, 1] });
});

test('where there is no other, it says in which steps nothing was held', () => {
  expect(pathBetween(graphOf('a-b:2/0', 'b-c', 'c-z:1/0'), 'a', 'z')).toEqual({
    ...{ ids: ['a', 'b', 'c', 'z'], held: [0, 1, 0] },
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstSteps, type Move, type Step, walk } from '@/components/graph/steps';

const START = firstSteps({ is: 'strongest' });
const expand = (id: string, ...brings: string[]): Step => ({ do: 'expand', id, brings });
const take = (...moves: Move[]) => moves.reduce(walk, START);

test('each step can be taken back and done again, in order', () => {
  const made = take(
    expand('a', 'b', 'c'),
    { do: 'choose', ids: ['a', 'b'] },
    { do: 'path', ids: ['a', 'c', 'b'] },
  );
  expect(made.now).toMatchObject({ brought: { a: ['b', 'c'] }, chosen: ['a', 'b'], path: ['a', 'c', 'b'] });
  const back = ['undo', 'undo'].reduce((steps) => walk(steps, 'undo'), made);
  expect(back.now).toMatchObject({ brought: { a: ['b', 'c'] }, chosen: [], path: [] });
  expect(walk(back, 'redo').now).toMatchObject({ brought: { a: ['b', 'c'] }, chosen: ['a', 'b'], path: [] });
  expect(walk(walk(back, 'redo'), 'redo').now).toEqual(made.now);
});

test('each expansion adds to the ones before, and is a step of its own', () => {
  const made = take(expand('a', 'b', 'c'), expand('a', 'd'), expand('e', 'f'));
  expect(made.now.brought).toEqual({ a: ['b', 'c', 'd'], e: ['f'] });
  expect(walk(walk(made, 'undo'), 'undo').now.brought).toEqual({ a: ['b', 'c'] });
});

test('collapsing sends away whom the node has brought, and expanding brings anew', () => {
  const folded = take(expand('a', 'b'), { do: 'collapse', id: 'a' });
  expect(folded.now).toMatchObject({ brought: {}, collapsed: ['a'] });
  expect(walk(folded, { do: 'collapse', id: 'a' })).toBe(folded);
  const again = walk(folded, expand('a', 'b'));
  expect(again.now).toMatchObject({ brought: { a: ['b'] }, collapsed: ['a'] });
  expect(walk(again, { do: 'collapse', id: 'a' }).now).toEqual(folded.now);
});

test('what was pinned stays through another beginning, what was opened does not', () => {
  const { now } = take({ do: 'pin', places: { a: { x: 1, y: 2 } } }, expand('b', 'c'), {
    do: 'begin',
    base: { is: 'all' },
  });
  expect(now).toMatchObject({ base: { is: 'all' }, brought: {}, pinned: { a: { x: 1, y: 2 } } });
  expect(
    walk(take({ do: 'pin', places: { a: { x: 1, y: 2 } } }), { do: 'unpin', id: 'a' }).now.pinned,
  ).toEqual({});
});

test('a step that changes nothing is none, and nothing leads back behind a start', () => {
  const once = take(expand('a', 'b'));
  expect(walk(once, expand('a', 'b'))).toBe(once);
  expect(walk(once, expand('c'))).toBe(once);
  expect(walk(once, { do: 'unpin', id: 'a' })).toBe(once);
  expect(walk(START, 'undo')).toBe(START);
  expect(walk(START, 'redo')).toBe(START);
  expect(walk(once, { start: { is: 'all' } })).toEqual(firstSteps({ is: 'all' }));
});

const id = fc.constantFrom('a', 'b', 'c');
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('collapse' as const, 'unpin' as const), id }),
  fc.record({ do: fc.constant('expand' as const), id, brings: fc.array(id) }),
  fc.record({ do: fc.constantFrom('choose' as const, 'path' as const), ids: fc.array(id) }),
  id.map((one) => ({ do: 'pin' as const, places: { [one]: { x: 1, y: 1 } } })),
  id.map((of) => ({ do: 'begin' as const, base: { is: 'circle' as const, of } })),
);

test('whatever was done: all the way back is the beginning, all the way again is where one was', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 30 }), (list) => {
      const made = take(...list);
      const back = made.past.reduce((steps) => walk(steps, 'undo'), made);
      expect(back.now).toEqual(START.now);
      expect(back.future.reduce((steps) => walk(steps, 'redo'), back)).toEqual(made);
    }),
  );
});

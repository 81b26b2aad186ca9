import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstSteps, type Move, type Step, walk } from '@/components/graph/steps';

const START = firstSteps({ is: 'strongest' });
const take = (...moves: Move[]) => moves.reduce(walk, START);

test('each step can be taken back and done again, in order', () => {
  const made = take(
    { do: 'expand', id: 'a' },
    { do: 'choose', ids: ['a', 'b'] },
    { do: 'path', ids: ['a', 'c', 'b'] },
  );
  expect(made.now).toMatchObject({ expanded: ['a'], chosen: ['a', 'b'], path: ['a', 'c', 'b'] });
  const back = ['undo', 'undo'].reduce((steps) => walk(steps, 'undo'), made);
  expect(back.now).toMatchObject({ expanded: ['a'], chosen: [], path: [] });
  expect(walk(back, 'redo').now).toMatchObject({ expanded: ['a'], chosen: ['a', 'b'], path: [] });
  expect(walk(walk(back, 'redo'), 'redo').now).toEqual(made.now);
});

test('expanding takes a collapse back, and the other way round', () => {
  expect(take({ do: 'expand', id: 'a' }, { do: 'collapse', id: 'a' }).now).toMatchObject({
    expanded: [],
    collapsed: ['a'],
  });
  expect(take({ do: 'collapse', id: 'a' }, { do: 'expand', id: 'a' }).now).toMatchObject({
    expanded: ['a'],
    collapsed: [],
  });
});

test('what was pinned stays through another beginning, what was opened does not', () => {
  const { now } = take(
    { do: 'pin', places: { a: { x: 1, y: 2 } } },
    { do: 'expand', id: 'b' },
    { do: 'begin', base: { is: 'all' } },
  );
  expect(now).toMatchObject({ base: { is: 'all' }, expanded: [], pinned: { a: { x: 1, y: 2 } } });
  expect(
    walk(take({ do: 'pin', places: { a: { x: 1, y: 2 } } }), { do: 'unpin', id: 'a' }).now.pinned,
  ).toEqual({});
});

test('a step that changes nothing is none, and nothing leads back behind a start', () => {
  const once = take({ do: 'expand', id: 'a' });
  expect(walk(once, { do: 'expand', id: 'a' })).toBe(once);
  expect(walk(once, { do: 'unpin', id: 'a' })).toBe(once);
  expect(walk(START, 'undo')).toBe(START);
  expect(walk(START, 'redo')).toBe(START);
  expect(walk(once, { start: { is: 'all' } })).toEqual(firstSteps({ is: 'all' }));
});

const id = fc.constantFrom('a', 'b', 'c');
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('expand' as const, 'collapse' as const, 'unpin' as const), id }),
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

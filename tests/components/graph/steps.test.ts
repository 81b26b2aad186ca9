import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from '@/components/graph/print-scene';
import { firstScene, firstSteps, type Move, type Step, type Steps, walk } from '@/components/graph/steps';

const START = firstSteps(firstScene({ is: 'strongest' }));
const expand = (id: string, times = 1): Step => ({ do: 'expand', id, times });
const take = (...moves: Move[]) => moves.reduce(walk, START);

test('each step can be taken back and done again, in order', () => {
  const made = take(expand('a'), { do: 'choose', ids: ['a', 'b'] }, { do: 'path', between: ['a', 'b'] });
  expect(made.now).toMatchObject({ opened: ['a'], chosen: ['a', 'b'], path: ['a', 'b'] });
  const back = ['undo', 'undo'].reduce((steps) => walk(steps, 'undo'), made);
  expect(back.now).toMatchObject({ opened: ['a'], chosen: [], path: [] });
  expect(walk(back, 'redo').now).toMatchObject({ opened: ['a'], chosen: ['a', 'b'], path: [] });
  expect(walk(walk(back, 'redo'), 'redo').now).toEqual(made.now);
});

test('each expansion adds to the ones before, and is a step of its own', () => {
  const made = take(expand('a'), expand('a', 2), expand('e'));
  expect(made.now.opened).toEqual(['a', 'a', 'a', 'e']);
  expect(walk(walk(made, 'undo'), 'undo').now.opened).toEqual(['a']);
});

test('collapsing takes back what was expanded, and expanding brings anew', () => {
  const folded = take(expand('a'), expand('b'), { do: 'collapse', id: 'a' });
  expect(folded.now).toMatchObject({ opened: ['b'], collapsed: ['a'] });
  expect(walk(folded, { do: 'collapse', id: 'a' })).toBe(folded);
  const again = walk(folded, expand('a'));
  expect(again.now).toMatchObject({ opened: ['b', 'a'], collapsed: ['a'] });
  expect(walk(again, { do: 'collapse', id: 'a' }).now).toEqual(folded.now);
});

test('what was pinned stays through another beginning, what was opened does not', () => {
  const pin: Step = { do: 'pin', places: { a: { x: 1.4, y: -2.6 } } };
  const { now } = take(pin, expand('b'), { do: 'begin', base: { is: 'all' } });
  expect(now).toMatchObject({ base: { is: 'all' }, opened: [], pinned: { a: { x: 1, y: -3 } } });
  expect(walk(take(pin), { do: 'unpin', id: 'a' }).now.pinned).toEqual({});
});

test('who is toggled joins those chosen together last, or leaves them', () => {
  const two = take({ do: 'toggle', id: 'a' }, { do: 'toggle', id: 'b' });
  expect(two.now.chosen).toEqual(['a', 'b']);
  expect(walk(two, { do: 'toggle', id: 'a' }).now.chosen).toEqual(['b']);
  expect(walk(two, { do: 'addToChosen', ids: ['c', 'a', 'c'] }).now.chosen).toEqual(['a', 'b', 'c']);
});

test('a step that changes nothing is none, and nothing leads back behind a start', () => {
  const once = take({ do: 'choose', ids: ['a'] });
  expect(walk(once, { do: 'choose', ids: ['a', 'a'] })).toBe(once);
  expect(walk(once, { do: 'unpin', id: 'a' })).toBe(once);
  expect(walk(START, 'undo')).toBe(START);
  expect(walk(START, 'redo')).toBe(START);
  expect(walk(once, { start: START.now })).toEqual(START);
});

test('to pin where it is pinned, bring nobody, or begin with the same ones is no step', () => {
  const pin = (x: number): Step => ({ do: 'pin', places: { a: { x, y: 2 } } });
  const pinned = take(pin(1));
  expect(walk(pinned, pin(1.2))).toBe(pinned);
  expect(walk(pinned, { do: 'pin', places: {} })).toBe(pinned);
  expect(walk(pinned, pin(2)).now.pinned).toEqual({ a: { x: 2, y: 2 } });
  expect(walk(pinned, expand('a', 0))).toBe(pinned);
  const only = (...of: string[]): Step => ({ do: 'begin', base: { is: 'chosen', of } });
  const few = take(only('a', 'b'));
  expect(walk(few, only('b', 'a'))).toBe(few);
  expect(walk(few, only('b'))).not.toBe(few);
});

test('a scene from the address is undo or redo where it is that one, else a step of its own', () => {
  const made = take(expand('a'), expand('b'));
  const [first, second] = made.past as [Steps['now'], Steps['now']];
  expect(walk(made, { to: { ...made.now } })).toBe(made);
  const back = walk(made, { to: { ...second } });
  expect(back).toEqual(walk(made, 'undo'));
  expect(walk(back, { to: { ...made.now } })).toEqual(made);
  const far = walk(made, { to: first });
  expect(far).toEqual({ past: [...made.past, made.now], now: first, future: [] });
});

test('what found no room in the address comes back with the undo that it stands for', () => {
  const ids = Array.from({ length: 1000 }, (_, i) => `leader-${i}`);
  const made = take({ do: 'choose', ids }, expand('a'));
  const [, full] = made.past;
  if (!full) throw new Error('There is no second scene.');
  const cut = { ...full, chosen: full.chosen.slice(0, addressOf(full).split(',').length) };
  expect(walk(made, { to: cut }).now.chosen).toHaveLength(1000);
});

const id = fc.constantFrom('a', 'b', 'c');
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('collapse' as const, 'unpin' as const), id }),
  fc.record({ do: fc.constant('expand' as const), id, times: fc.constant(1) }),
  fc.record({ do: fc.constant('choose' as const), ids: fc.array(id) }),
  fc.record({ do: fc.constant('path' as const), between: fc.array(id) }),
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

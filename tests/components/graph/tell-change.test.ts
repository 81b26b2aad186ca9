import { expect, test } from 'vitest';
import en from '@/app/messages/en.json';
import { seen } from '@/components/graph/seen';
import { type Base, firstScene, firstSteps, type Move, type Steps, walk } from '@/components/graph/steps';
import { type Moment, tellChange } from '@/components/graph/tell-change';
import type { StepWords } from '@/components/graph/words';
import { graphOf } from './graphs';

/** `hub` meets three, of whom `a` and `b` have met, and `c` has met `far`. */
const GRAPH = graphOf('hub-a:3', 'hub-b:2', 'hub-c', 'a-b', 'c-far');
const { all, both } = en.steps.shown;
const shown = {
  all: all.leaders,
  both: both.leaders,
  strongest: 'strongest {shown}',
  circle: '{shown} of {all} round {name}',
};
const words = {
  ...en.steps,
  shown: { ...shown, circlePart: 'part', collapsed: en.steps.shown.collapsed },
  added: '',
  ...{ joined: en.steps.joined.leaders, parted: en.steps.parted.leaders, more: en.steps.more.leaders },
} as unknown as StepWords;

const moment = (
  steps: Steps,
  selected: string | null = null,
  path = '',
  graph = GRAPH,
  limit = 10,
): Moment => ({
  ...{ steps, selected, path },
  shown: seen(graph, steps.now, limit, { way: [], selected }),
});
const begun = firstSteps(firstScene({ is: 'all' }));
const after = (...moves: Move[]) => moves.reduce(walk, begun);
const tell = (before: Moment, now: Moment) => {
  const nameOf = (id: string) => id.toUpperCase();
  return Object.values(tellChange({ before, after: now, nameOf, words, locale: 'en' }));
};
/** What the last of some moves is told as. */
const told = (...moves: [...Move[], Move]) => {
  const before = after(...moves.slice(0, -1));
  return tell(moment(before), moment(walk(before, moves[moves.length - 1] as Move)));
};

const FOLD: Move = { do: 'collapse', id: 'c' };
const CIRCLE: Base = { is: 'circle', of: 'c' };
const pin = (...ids: string[]): Move => ({
  do: 'pin',
  places: Object.fromEntries(ids.map((id) => [id, { x: 1, y: 2 }])),
});
const choose = (...ids: string[]): Move => ({ do: 'choose', ids });

test('what brings or takes dots is told with how many are shown', () => {
  const folded = 'Showing 4 of 5, because some are hidden.';
  expect(told(FOLD)).toEqual(['C: neighbours hidden: 1.', folded]);
  expect(told(FOLD, { do: 'expand', id: 'c', times: 1 })).toEqual([
    'C: 1 more shown, none hidden now.',
    'All 5 are in the picture.',
  ]);
  expect(told(FOLD, { do: 'expand', id: 'c', times: 1 }, FOLD)).toEqual(['C: neighbours hidden: 1.', folded]);
  expect(told({ do: 'begin', base: CIRCLE })).toEqual(['', '3 of 5 round C']);
  expect(told(FOLD, 'undo')).toEqual(['Undone.', 'All 5 are in the picture.']);
  expect(told(FOLD, 'undo', 'redo')).toEqual(['Redone.', folded]);
});

test('where all around hold one another nobody is told to be hidden', () => {
  const triangle = graphOf('a-b', 'b-c', 'a-c');
  const [before, now] = [begun, after({ do: 'collapse', id: 'a' })].map((steps) =>
    moment(steps, null, '', triangle),
  );
  if (!before || !now) throw new Error('no moments');
  expect(tell(before, now)[0]).toBe('A: no neighbours to hide.');
});

test('all who come are counted: with a meeting, whoever takes part in it', () => {
  const meetings = graphOf('hub-m1', 'a-m1', 'b-m1', 'hub-m2', 'c-m2');
  const circle = firstSteps(firstScene({ is: 'chosen', of: ['hub'] }));
  const opened = walk(circle, { do: 'expand', id: 'hub', times: 1 });
  const [before, now] = [circle, opened].map((steps) => moment(steps, null, '', meetings));
  if (!before || !now) throw new Error('no moments');
  const came = now.shown.ids.size - before.shown.ids.size;
  expect(came).toBeGreaterThan(2);
  expect(tell(before, now)[0]).toBe(`HUB: ${came} more shown, none hidden now.`);
});

test('who is pinned or chosen is named, and counted with those before', () => {
  expect(told(pin('a'))).toEqual(['A: pinned, 1 in all.', '']);
  expect(told(pin('a'), pin('b', 'c'))).toEqual(['B, C: pinned, 3 in all.', '']);
  expect(told(pin('a', 'b'), { do: 'unpin', id: 'a' })).toEqual(['A: unpinned, 1 still pinned.', '']);
  expect(told(pin('a'), 'undo')[0]).toBe('Undone. A: unpinned, nothing is pinned any more.');
  expect(told(choose('a', 'b'))).toEqual(['A, B: added to the selection, 2 in all.', '']);
  expect(told(choose('a', 'b'), choose('b'))).toEqual(['A: removed from the selection, 1 left.', '']);
  expect(told(choose('a'), choose())).toEqual(['Selection cleared.', '']);
});

test('a way is told when it is sought, and its end when it is cleared', () => {
  const way = after({ do: 'path', between: ['a', 'far'] });
  const on = moment(way, null, 'A → FAR: 3 steps.');
  expect(tell(moment(begun), on)).toEqual(['', 'A → FAR: 3 steps.']);
  expect(tell(on, moment(walk(way, { do: 'path', between: [] })))).toEqual(['Path cleared.', '']);
});

test('who is opened is named; what changed nothing is not told, and a filter tells the new count', () => {
  expect(tell(moment(begun), moment(begun, 'a'))).toEqual(['Opened: A.', '']);
  expect(tell(moment(begun, 'a'), moment(begun))).toEqual(['', '']);
  expect(tell(moment(begun, 'a'), moment(begun, 'a'))).toEqual(['', '']);
  const fewer = { ...moment(begun), shown: seen(graphOf('a-b'), begun.now, 10) };
  expect(tell(moment(begun), fewer)).toEqual(['', 'Both are in the picture.']);
});

test('who was in the picture for being open alone is told to be gone with the next one, and is no step', () => {
  const strongest = firstSteps(firstScene({ is: 'strongest' }));
  const open = (selected: string | null) => moment(strongest, selected, '', GRAPH, 3);
  expect(open('far').shown).toMatchObject({ guest: 'far', added: 0 });
  expect(tell(open('far'), open('a'))).toEqual([
    'Opened: A. No longer open in the panel, so not in the picture: FAR.',
    'strongest 3',
  ]);
  expect(tell(open('far'), open(null))[0]).toMatch(/^No longer open.*: FAR\.$/);
  expect(tell(open('a'), open(null))).toEqual(['', '']);
});

import { expect, test } from 'vitest';
import en from '@/app/messages/en.json';
import { answeredSteps } from '@/components/graph/answered-steps';
import { expansionOf, foldedBy, isCircle } from '@/components/graph/expansion';
import { seen } from '@/components/graph/seen';
import { firstScene, type Step, sceneAfter } from '@/components/graph/steps';
import type { StepWords } from '@/components/graph/words';
import { graphOf } from './graphs';

const graph = graphOf('hub-a', 'hub-b', 'a-b', 'hub-c');
const words = { ...en.steps, shown: { all: en.steps.shown.all.leaders } } as unknown as StepWords;

/** The steps after some others, and what was taken and said. */
function after(...before: Step[]) {
  const scene = before.reduce(sceneAfter, firstScene({ is: 'all' }));
  const done: unknown[] = [];
  const steps = answeredSteps({
    ...{ graph, scene, words, locale: 'en', shown: seen(graph, scene, 9) },
    expansion: (id) => expansionOf(graph, scene, id, { limit: 9, beside: { way: [], selected: null } }),
    foldable: (id) => foldedBy(graph, scene, id, { limit: 9, beside: { way: [], selected: null } }),
    isCircle: (id) => isCircle(graph, scene, id, { limit: 9, beside: { way: [], selected: null } }),
    take: (step) => done.push(step),
    say: (sentence, counted = '') => done.push(sentence + counted),
    nameOf: (id) => id.toUpperCase(),
  });
  return { ...steps, done };
}

test('what has an effect is taken and not answered here', () => {
  const { step, fold, done } = after();
  step('undo');
  fold('hub');
  step({ do: 'choose', ids: ['a'] });
  expect(done).toEqual(['undo', { do: 'collapse', id: 'hub' }, { do: 'choose', ids: ['a'] }]);
});

test('what has none is answered and not taken', () => {
  const { step, fold, expand, done } = after({ do: 'choose', ids: ['c'] });
  step({ do: 'begin', base: { is: 'circle', of: 'gone' } });
  // c was chosen and stays, a and b hold one another
  fold('hub');
  fold('gone');
  expand('hub');
  expect(done).toEqual([
    { do: 'begin', base: { is: 'circle', of: 'gone' } },
    'HUB: no neighbours to hide.',
    'GONE: no neighbours to hide.',
    'HUB: no hidden neighbours.',
  ]);
  const again = after();
  again.step({ do: 'begin', base: { is: 'all' } });
  // all are the hub's circle
  again.step({ do: 'begin', base: { is: 'circle', of: 'hub' } });
  expect(again.done).toEqual(['All 4 are in the picture.', 'All 4 are in the picture.']);
});

test('a way is sought between the first two of those chosen that are there', () => {
  const { findPath, done } = after({ do: 'choose', ids: ['gone', 'a', 'b', 'hub'] });
  findPath();
  expect(done).toEqual([{ do: 'path', between: ['a', 'b'] }]);
});

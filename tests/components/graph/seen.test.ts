import { expect, test } from 'vitest';
import { indexOf, tiedTo } from '@/components/graph/graph-index';
import { pathBetween } from '@/components/graph/path-between';
import { seen } from '@/components/graph/seen';
import { firstScene, type Scene, type Step, sceneAfter } from '@/components/graph/steps';
import { generatedGraph } from './generated';
import { graphOf } from './graphs';

/** `hub` meets six; `far` hangs on `f`. */
const STAR = graphOf('hub-a:4', 'hub-b:3', 'hub-c:2', 'hub-d', 'hub-e', 'hub-f', 'f-far', 'a-b');
const scene = (...steps: Step[]): Scene => steps.reduce(sceneAfter, firstScene({ is: 'strongest' }));
const ids = (now: Scene, limit = 3, also: string[] = []) => [...seen(STAR, now, limit, also).ids].sort();

test('a small graph is shown whole, a large one begins with its strongest part and says so', () => {
  expect(seen(STAR, scene(), 8)).toMatchObject({ all: 8, why: null, hidden: new Map() });
  const begun = seen(STAR, scene(), 3);
  expect([...begun.ids]).toEqual(['hub', 'a', 'b']);
  expect(begun).toMatchObject({ all: 8, why: 'strongest', hidden: new Map([['hub', 4]]) });
});

test('a circle is its middle and those tied to it, the strongest first where there is no room for all', () => {
  const circle = scene({ do: 'begin', base: { is: 'circle', of: 'f' } });
  expect(ids(circle)).toEqual(['f', 'far', 'hub']);
  expect(seen(STAR, circle, 3).why).toBe('circle');
  expect(seen(STAR, circle, 8).ids.size).toBe(3);
  expect(ids(scene({ do: 'begin', base: { is: 'circle', of: 'hub' } }))).toEqual(['a', 'b', 'hub']);
  // a filter that leaves the middle out leaves the strongest
  expect(seen(STAR, scene({ do: 'begin', base: { is: 'circle', of: 'gone' } }), 3).why).toBe('strongest');
});

test('expanding shows all neighbours, the badge tells how many are left', () => {
  expect(ids(scene({ do: 'expand', id: 'hub' }))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'hub']);
  const { hidden } = seen(STAR, scene({ do: 'expand', id: 'hub' }), 3);
  expect([...hidden]).toEqual([['f', 1]]);
  expect(ids(scene({ do: 'expand', id: 'hub' }, { do: 'expand', id: 'f' }))).toHaveLength(8);
});

test('collapsing hides those whom nobody else holds', () => {
  const all: Step = { do: 'begin', base: { is: 'all' } };
  const folded = scene(all, { do: 'collapse', id: 'hub' });
  // a and b hold one another, far holds f
  expect(ids(folded)).toEqual(['a', 'b', 'f', 'far', 'hub']);
  expect(seen(STAR, folded, 3)).toMatchObject({ why: 'collapsed', hidden: new Map([['hub', 3]]) });
  expect(ids(scene(all, { do: 'collapse', id: 'hub' }, { do: 'choose', ids: ['d'] }))).toContain('d');
});

test('what is asked for by name is shown whatever the scene', () => {
  expect(ids(scene(), 3, ['far'])).toContain('far');
  expect(ids(scene(), 3, ['nobody'])).toHaveLength(3);
});

test('a meeting comes into the strongest part with the second of those who sat at it', () => {
  const knots = graphOf('a-m1', 'b-m1', 'c-m1', 'a-m2', 'b-m2', 'a-m3', 'd-m3');
  expect([...seen(knots, scene(), 4).ids].sort()).toEqual(['a', 'b', 'm1', 'm2']);
});

test('never a silent cut: shown and hidden are all of them, in 5,000 leaders too', () => {
  const graph = indexOf(generatedGraph(5000, 20_000));
  const begun = seen(graph, scene(), 150);
  expect(begun.ids.size).toBe(150);
  expect(begun.all).toBe(5000);
  for (const id of begun.ids) {
    const shown = tiedTo(graph, id).filter((other) => begun.ids.has(other)).length;
    expect(shown + (begun.hidden.get(id) ?? 0)).toBe(tiedTo(graph, id).length);
  }
});

test('the path between two is the shortest, and of the shortest the one over stronger ties', () => {
  expect(pathBetween(STAR, 'far', 'a')).toEqual(['far', 'f', 'hub', 'a']);
  const two = graphOf('a-weak', 'weak-z', 'a-strong:5', 'strong-z:5');
  expect(pathBetween(two, 'a', 'z')).toEqual(['a', 'strong', 'z']);
  expect(pathBetween(two, 'a', 'a')).toEqual(['a']);
  expect(pathBetween(graphOf('a-b', 'c-d'), 'a', 'd')).toEqual([]);
  expect(pathBetween(two, 'a', 'nobody')).toEqual([]);
});

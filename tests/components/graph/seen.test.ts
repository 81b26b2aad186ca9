import { expect, test } from 'vitest';
import { expansionOf, isCircle } from '@/components/graph/expansion';
import { indexOf, tiedTo } from '@/components/graph/graph-index';
import { seen } from '@/components/graph/seen';
import { firstScene, type Scene, type Step, sceneAfter } from '@/components/graph/steps';
import { generatedGraph } from './generated';
import { graphOf } from './graphs';

/** `hub` meets six; `far` hangs on `f`. */
const STAR = graphOf('hub-a:4', 'hub-b:3', 'hub-c:2', 'hub-d', 'hub-e', 'hub-f', 'f-far', 'a-b');
const scene = (...steps: Step[]): Scene => steps.reduce(sceneAfter, firstScene({ is: 'strongest' }));
const ids = (now: Scene, limit = 3) => [...seen(STAR, now, limit).ids].sort();

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

test('only some that were chosen are shown, with the meetings among them where meetings are nodes', () => {
  const only = (...of: string[]) => scene({ do: 'begin', base: { is: 'chosen', of } });
  expect(ids(only('a', 'far'), 1)).toEqual(['a', 'far']);
  expect(seen(STAR, only('a', 'far'), 3)).toMatchObject({ why: 'chosen', added: 0, all: 8 });
  expect(ids(sceneAfter(only('a', 'far'), { do: 'choose', ids: ['hub'] }))).toEqual(['a', 'far', 'hub']);
  expect(seen(STAR, only('gone'), 3).why).toBe('strongest');
  const knots = graphOf('a-m1', 'b-m1', 'c-m1', 'a-m2', 'c-m2');
  expect([...seen(knots, only('a', 'b'), 9).ids]).toEqual(['a', 'b', 'm1']);
});

const expansion = (graph: typeof STAR, now: Scene, id: string, limit: number, way: string[] = []) =>
  expansionOf(graph, now, id, { limit, beside: { way, selected: null } });

/** The scene after a node is expanded once more. */
function expanded(now: Scene, id: string, limit = 3, graph = STAR): Scene {
  const next = expansion(graph, now, id, limit);
  return next ? sceneAfter(now, next.step) : now;
}

test('expanding brings those who are hidden, and the badge tells how many are left', () => {
  const opened = expanded(scene(), 'hub');
  expect(ids(opened)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'hub']);
  const { hidden, added } = seen(STAR, opened, 3);
  expect([...hidden]).toEqual([['f', 1]]);
  expect(added).toBe(4);
  expect(ids(expanded(opened, 'f'))).toHaveLength(8);
  expect(expansion(STAR, opened, 'hub', 3)).toBeNull();
});

/** `hub` meets 100, `p0` most often. */
const CROWDED = graphOf(...Array.from({ length: 100 }, (_, i) => `hub-p${i}:${100 - i}`), 'x-y:999');
const ranks = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `p${from + i}`);

test('of many the strongest come first, so many at once, and the next ones with the next step', () => {
  const circle = scene({ do: 'begin', base: { is: 'circle', of: 'hub' } });
  const begun = seen(CROWDED, circle, 11);
  expect(begun).toMatchObject({ why: 'circlePart', added: 0, hidden: new Map([['hub', 90]]) });
  expect(expansion(CROWDED, circle, 'hub', 11)).toMatchObject({ count: 30, hidden: 90 });
  const next = seen(CROWDED, expanded(circle, 'hub', 11, CROWDED), 11).ids;
  expect([...next].sort()).toEqual(['hub', ...ranks(0, 40)].sort());
  let now = circle;
  for (const left of [60, 30, undefined]) {
    now = expanded(now, 'hub', 11, CROWDED);
    expect(seen(CROWDED, now, 11).hidden.get('hub')).toBe(left);
  }
  expect(seen(CROWDED, now, 11)).toMatchObject({ why: 'circle', added: 90 });
});

test('whoever is chosen takes no place among those who come, and a press brings somebody whatever is chosen', () => {
  const circle = scene({ do: 'begin', base: { is: 'circle', of: 'hub' } });
  const way = ranks(10, 40);
  expect(expansion(CROWDED, circle, 'hub', 11, way)).toMatchObject({
    step: { times: 2 },
    count: 30,
    hidden: 60,
  });
  expect(expansion(CROWDED, circle, 'hub', 11, ranks(10, 20))).toMatchObject({ count: 20, hidden: 80 });
  const opened = expanded(circle, 'hub', 11, CROWDED);
  const chosen = sceneAfter(opened, { do: 'choose', ids: ['x'] });
  expect([...seen(CROWDED, chosen, 11).ids].sort()).toEqual([...seen(CROWDED, opened, 11).ids, 'x'].sort());
});

test('who was expanded stays, though it came for another reason', () => {
  const opened = scene({ do: 'expand', id: 'far', times: 1 });
  expect(ids(opened)).toEqual(['a', 'b', 'f', 'far', 'hub']);
});

test('what is folded away is counted, also where all at once could not be read', () => {
  const strongest = scene({ do: 'begin', base: { is: 'strongest' } });
  expect(seen(CROWDED, strongest, 11)).toMatchObject({ why: 'strongest', folded: 0 });
  const folded = sceneAfter(strongest, { do: 'collapse', id: 'hub' });
  expect(seen(CROWDED, folded, 11)).toMatchObject({ why: 'strongest', folded: 8 });
});

test('folding what was expanded hides it again, and expanding then begins with the strongest', () => {
  const all = scene({ do: 'begin', base: { is: 'all' } }, { do: 'collapse', id: 'hub' });
  expect(seen(CROWDED, all, 11)).toMatchObject({ why: 'collapsed', hidden: new Map([['hub', 100]]) });
  const opened = expanded(all, 'hub', 11, CROWDED);
  expect([...seen(CROWDED, opened, 11).ids].sort()).toEqual(['hub', 'x', 'y', ...ranks(0, 30)].sort());
  expect(seen(CROWDED, sceneAfter(opened, { do: 'collapse', id: 'hub' }), 11).ids.size).toBe(3);
});

test('a meeting comes with all who sat at it', () => {
  const knots = graphOf('a-m1', 'b-m1', 'c-m1', 'a-m2', 'd-m2', 'x-m9', 'y-m9');
  const circle = scene({ do: 'begin', base: { is: 'circle', of: 'a' } });
  expect([...seen(knots, circle, 20).ids].sort()).toEqual(['a', 'b', 'c', 'd', 'm1', 'm2']);
  const part = seen(knots, circle, 4);
  expect([...part.ids].sort()).toEqual(['a', 'b', 'c', 'm1']);
  expect(expansion(knots, circle, 'a', 4)).toMatchObject({ count: 1, hidden: 1 });
  expect([...seen(knots, expanded(circle, 'a', 4, knots), 4).ids].sort()).toEqual([
    'a',
    'b',
    'c',
    'd',
    'm1',
    'm2',
  ]);
});

test('collapsing hides those whom nobody else holds', () => {
  const all: Step = { do: 'begin', base: { is: 'all' } };
  const folded = scene(all, { do: 'collapse', id: 'hub' });
  // a and b hold one another, far holds f
  expect(ids(folded)).toEqual(['a', 'b', 'f', 'far', 'hub']);
  expect(seen(STAR, folded, 3)).toMatchObject({ why: 'collapsed', hidden: new Map([['hub', 3]]) });
  expect(ids(scene(all, { do: 'collapse', id: 'hub' }, { do: 'choose', ids: ['d'] }))).toContain('d');
});

test('of a circle that was folded it says so, and not that the others of the graph were folded away', () => {
  const circle = scene({ do: 'begin', base: { is: 'circle', of: 'hub' } }, { do: 'collapse', id: 'hub' });
  expect(seen(STAR, circle, 20)).toMatchObject({ why: 'circleFolded' });
});

test('a folded circle that has nobody left but its middle, or where nobody was to be hidden, says so', () => {
  const circle = (of: string): Scene =>
    scene({ do: 'begin', base: { is: 'circle', of } }, { do: 'collapse', id: of });
  const alone = seen(graphOf('hub-c', 'hub-d', 'e-f'), circle('hub'), 20);
  expect(alone).toMatchObject({ why: 'circleAlone', folded: 2 });
  expect([...alone.ids]).toEqual(['hub']);
  // a and b hold one another, and c has found no room in the circle
  expect(seen(graphOf('hub-a:3', 'hub-b:2', 'a-b', 'hub-c'), circle('hub'), 3)).toMatchObject({
    ...{ why: 'circlePart', folded: 0 },
  });
});

test('a picture that is somebody and those tied to them already is their circle, however it began', () => {
  const is = (now: Scene, id: string, limit = 20) =>
    isCircle(STAR, now, id, { limit, beside: { way: [], selected: null } });
  expect(is(scene({ do: 'begin', base: { is: 'circle', of: 'hub' } }), 'hub')).toBe(true);
  expect(is(scene({ do: 'begin', base: { is: 'circle', of: 'hub' } }), 'a')).toBe(false);
  expect(
    is(scene({ do: 'begin', base: { is: 'circle', of: 'hub' } }, { do: 'collapse', id: 'hub' }), 'hub'),
  ).toBe(false);
  expect(is(scene(), 'hub')).toBe(false);
  const all = graphOf('hub-a', 'hub-b');
  expect(isCircle(all, scene(), 'hub', { limit: 20, beside: { way: [], selected: null } })).toBe(true);
});

test('those of a way are shown whatever the scene', () => {
  const shown = (...way: string[]) => seen(STAR, scene(), 3, { way, selected: null }).ids;
  expect([...shown('far')]).toContain('far');
  expect(shown('nobody').size).toBe(3);
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

test('who is open in the panel and not in the picture is a guest there: the others stay the same, and nobody was brought', () => {
  const of = (now: Scene, selected: string | null) => seen(STAR, now, 3, { way: [], selected });
  const begun = seen(STAR, scene(), 3);
  expect(of(scene(), 'a')).toEqual(begun);
  expect(of(scene(), 'gone')).toEqual(begun);
  const far = of(scene(), 'far');
  expect(far).toMatchObject({ guest: 'far', added: 0, folded: 0, why: 'strongest' });
  expect([...far.ids]).toEqual([...begun.ids, 'far']);
  // nor does a guest keep anybody whom a fold hides
  const folded = scene({ do: 'begin', base: { is: 'all' } }, { do: 'collapse', id: 'f' });
  expect(of(folded, 'far').guest).toBe('far');
  // whoever is expanded, chosen, pinned or on the way was brought by the reader
  for (const step of [
    { do: 'expand', id: 'far', times: 1 },
    { do: 'choose', ids: ['far'] },
    { do: 'pin', places: { far: { x: 0, y: 0 } } },
  ] as const)
    expect(of(scene(step), 'far').guest).toBeNull();
  expect(seen(STAR, scene(), 3, { way: ['far'], selected: 'far' })).toMatchObject({ guest: null, added: 1 });
  // and stays when the panel is closed
  expect(of(scene({ do: 'pin', places: { far: { x: 0, y: 0 } } }), null).ids).toContain('far');
});

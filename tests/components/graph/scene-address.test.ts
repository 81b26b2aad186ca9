import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  drawnBy,
  idsOf,
  printScene,
  readScene,
  sceneIn,
  withScene,
  writtenOut,
} from '@/components/graph/scene-address';
import { type Base, firstScene, type Scene } from '@/components/graph/steps';

const STRONGEST: Base = { is: 'strongest' };
const read = (query: string, base: Base = STRONGEST) => readScene(new URLSearchParams(query), base);

test('a scene as an address has it', () => {
  const scene: Scene = {
    base: { is: 'circle', of: 'vladimir-putin' },
    opened: ['vladimir-putin', 'xi-jinping', 'vladimir-putin'],
    collapsed: ['RU'],
    pinned: { 'xi-jinping': { x: 12, y: -340 } },
    chosen: ['m-0123456789ab', 'RU'],
    path: ['xi-jinping', 'RU'],
  };
  const { query, left } = printScene(scene);
  expect(query).toBe(
    'circle=vladimir-putin&path=xi-jinping,RU&opened=vladimir-putin,xi-jinping,vladimir-putin&folded=RU&pinned=xi-jinping~12~-340&chosen=m-0123456789ab,RU',
  );
  expect(left).toBe(0);
  expect(read(query)).toEqual({ scene, unread: [], left: 0 });
  expect(idsOf(scene).sort()).toEqual(['RU', 'm-0123456789ab', 'vladimir-putin', 'xi-jinping']);
  // where nothing was done, the base is told all the same: elsewhere a picture begins otherwise
  expect(printScene(firstScene(STRONGEST)).query).toBe('picture=strongest');
});

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,20}$/);
const place = fc.record({
  x: fc.integer({ min: -99999, max: 99999 }),
  y: fc.integer({ min: -99999, max: 99999 }),
});
const anyScene: fc.Arbitrary<Scene> = fc.record({
  base: fc.oneof(
    fc.constantFrom<Base>(STRONGEST, { is: 'all' }),
    id.map((of): Base => ({ is: 'circle', of })),
    fc.uniqueArray(id, { minLength: 1, maxLength: 5 }).map((of): Base => ({ is: 'chosen', of })),
  ),
  opened: fc.array(id, { maxLength: 5 }),
  collapsed: fc.uniqueArray(id, { maxLength: 5 }),
  // digits alone would be sorted by every object
  pinned: fc.dictionary(
    id.filter((one) => /[a-z]/.test(one) && one !== '__proto__'),
    place,
    { maxKeys: 5 },
  ),
  chosen: fc.uniqueArray(id, { maxLength: 5 }),
  path: fc.oneof(fc.constant([]), fc.uniqueArray(id, { minLength: 2, maxLength: 2 })),
});

test('whatever was done: the address brings it back, in every browser', () => {
  fc.assert(
    fc.property(anyScene, (scene) => {
      const { query } = printScene(scene);
      expect(read(query)).toEqual({ scene: { ...scene, pinned: { ...scene.pinned } }, unread: [], left: 0 });
      // as browsers and messengers write it
      expect(read(new URLSearchParams(query).toString()).scene).toEqual(scene);
      expect(sceneIn(new URLSearchParams(query)).split('&').sort()).toEqual(query.split('&').sort());
    }),
  );
});

test('what cannot be read is named as it stands there, and the rest is taken', () => {
  expect(read('picture=some&chosen=a,b%20c,a,&pinned=d~1~2,e~x~2&path=a&circle=%2F')).toEqual({
    scene: { ...firstScene(STRONGEST), chosen: ['a'], pinned: { d: { x: 1, y: 2 } } },
    unread: ['e~x~2', '/', 'some', 'a', 'b c'],
    left: 0,
  });
  expect(read('picture=some')).toEqual({ scene: null, unread: ['some'], left: 0 });
});

test('an address that tells no scene has none; one without a base begins where this reader begins', () => {
  expect(read('from=2025-01-01&selected=a')).toEqual({ scene: null, unread: [], left: 0 });
  expect(read('chosen=a', { is: 'all' }).scene?.base).toEqual({ is: 'all' });
});

test('of a scene too long for an address as much is told as finds room, and how much is left', () => {
  const chosen = Array.from({ length: 1000 }, (_, i) => `leader-number-${i}`);
  const { query, left } = printScene({ ...firstScene(STRONGEST), opened: ['a'], chosen });
  expect(query.length).toBeLessThanOrEqual(3000);
  const told = read(query).scene;
  expect(told?.opened).toEqual(['a']);
  expect(told?.chosen).toEqual(chosen.slice(0, 1000 - left));
  expect(left).toBeGreaterThan(500);
  // whoever gets it is told so, and a node that lacks two things is one
  const pinned = Object.fromEntries(chosen.map((one) => [one, { x: 1, y: 2 }]));
  const both = { ...firstScene(STRONGEST), pinned, chosen };
  expect(printScene(both).left).toBe(1000);
  expect(read(writtenOut(both))).toMatchObject({ scene: { chosen: [] }, left: 1000 });
});

test('some that were chosen are a base, as many as find room', () => {
  const of = Array.from({ length: 1000 }, (_, i) => `leader-number-${i}`);
  const few: Scene = { ...firstScene({ is: 'chosen', of: of.slice(0, 2) }), chosen: ['RU'] };
  expect(printScene(few)).toEqual({ query: 'only=leader-number-0,leader-number-1&chosen=RU', left: 0 });
  expect(idsOf(few)).toEqual(['leader-number-0', 'leader-number-1', 'RU']);
  const { query, left } = printScene(firstScene({ is: 'chosen', of }));
  expect(query.length).toBeLessThanOrEqual(3000);
  expect(read(query).scene?.base).toEqual({ is: 'chosen', of: of.slice(0, 1000 - left) });
});

test('an address gets another scene and keeps all else', () => {
  const before = '/en?from=2025-05-01&picture=all&kind=visit,call&chosen=a#table';
  expect(withScene(before, 'circle=b')).toBe('/en?from=2025-05-01&kind=visit,call&circle=b#table');
  expect(withScene(before, '')).toBe('/en?from=2025-05-01&kind=visit,call#table');
  expect(withScene('/?picture=all', '')).toBe('/');
  expect(withScene('/', 'picture=all')).toBe('/?picture=all');
});

test('the server draws the page by all but the scene and the view of the timeline, in whatever order', () => {
  const one = new URLSearchParams('to=2025-05-31&picture=all&from=2025-05-01&span=2024-01/2025-01&opened=a');
  expect(drawnBy(one)).toBe('from=2025-05-01&to=2025-05-31');
  expect(drawnBy(new URLSearchParams('from=2025-05-01&to=2025-05-31&chosen=b'))).toBe(drawnBy(one));
});

test('of a list no more is read than is ever written', () => {
  const many = Array.from({ length: 4000 }, () => 'vladimir-putin').join();
  expect(read(`opened=${many}`).scene?.opened).toHaveLength(200);
});

test('what a scene holds slips nothing else into a link', () => {
  const told = sceneIn(new URLSearchParams('picture=all&chosen=putin%26status%3Dcancelled%23x,RU'));
  expect(told).toBe('picture=all&chosen=putin%26status%3Dcancelled%23x,RU');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printScene } from '@/components/graph/print-scene';
import { readScene } from '@/components/graph/read-scene';
import { sceneIn } from '@/components/graph/scene-address';
import { type Base, firstScene, type Scene } from '@/components/graph/steps';

const STRONGEST: Base = { is: 'strongest' };
const read = (query: string, base: Base = STRONGEST) => readScene(new URLSearchParams(query), base);

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

test('of a list no more is read than is ever written', () => {
  const many = Array.from({ length: 4000 }, () => 'vladimir-putin').join();
  expect(read(`opened=${many}`).scene?.opened).toHaveLength(200);
});

test('of a longer list than is ever written the rest is counted', () => {
  const ids = Array.from({ length: 400 }, (_, i) => `somebody-${i}`);
  const { scene, left } = read(`chosen=${ids.join(',')}`);
  expect(left).toBeGreaterThan(0);
  expect((scene?.chosen.length ?? 0) + left).toBe(ids.length);
  expect(read(`chosen=${ids.join(',')}&left=3`).left).toBe(left + 3);
});

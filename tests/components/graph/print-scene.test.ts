import { expect, test } from 'vitest';
import { printScene, writtenOut } from '@/components/graph/print-scene';
import { readScene } from '@/components/graph/read-scene';
import { idsOf } from '@/components/graph/scene-ids';
import { type Base, firstScene, type Scene } from '@/components/graph/steps';

const STRONGEST: Base = { is: 'strongest' };
const read = (query: string) => readScene(new URLSearchParams(query), STRONGEST);

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

import { expect, test } from 'vitest';
import { offTies } from '@/components/graph/off-ties';
import type { Place } from '@/components/graph/steps';

const disc = (x: number, y: number) => ({ x, y, radius: 10 });

test('where a disc lies on a tie of two others, one of the three goes', () => {
  const discs = [disc(-200, 0), disc(200, 0), disc(0, 3)];
  const lines = [{ a: 0, b: 1, weight: 5 }];
  const places = offTies(discs, lines);
  const [from, to, third] = places as [Place, Place, Place];
  const across = (to.x - from.x) * (third.y - from.y) - (to.y - from.y) * (third.x - from.x);
  expect(Math.abs(across) / Math.hypot(to.x - from.x, to.y - from.y)).toBeGreaterThan(10);
  expect(offTies(discs, lines)).toEqual(places);
});

test('nothing moves where nothing is in the way, and without discs there is nothing', () => {
  const discs = [disc(-200, 0), disc(200, 0), disc(0, 60)];
  expect(offTies(discs, [{ a: 0, b: 1, weight: 5 }])).toEqual(discs.map(({ x, y }) => ({ x, y })));
  expect(offTies([], [])).toEqual([]);
});

test('off a tie it does not come to lie on another disc', () => {
  const wall = [-1, 1].flatMap((side) => [-60, -30, 0, 30, 60].map((x) => disc(x, side * 34)));
  const places = offTies([disc(-200, 0), disc(200, 0), disc(0, 0), ...wall], [{ a: 0, b: 1, weight: 5 }]);
  const moved = places[2] ?? { x: 0, y: 0 };
  for (const { x, y } of places.slice(3)) expect(Math.hypot(x - moved.x, y - moved.y)).toBeGreaterThan(20);
});

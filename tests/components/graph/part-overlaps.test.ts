import { expect, test } from 'vitest';
import { type Disc, partOverlaps } from '@/components/graph/part-overlaps';
import { chooser } from '../../chance';

const disc = (x: number, y: number, fixed = false): Disc => ({ x, y, radius: 10, fixed });
const gap = (discs: readonly Disc[], one: number, other: number) => {
  const places = partOverlaps(discs);
  const [a, b] = [places[one], places[other]];
  return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
};

test('two that lie on one another are pushed apart, each half the way', () => {
  const places = partOverlaps([disc(0, 0), disc(10, 0), disc(100, 100)]);
  expect(places[0]?.x).toBeCloseTo(-5);
  expect(places[1]?.x).toBeCloseTo(15);
  expect(places[2]).toEqual({ x: 100, y: 100 });
});

test('who is fixed stays, and the other goes all the way', () => {
  const discs = [disc(0, 0, true), disc(10, 0)];
  expect(partOverlaps(discs)[0]).toEqual({ x: 0, y: 0 });
  expect(gap(discs, 0, 1)).toBeCloseTo(20);
  const both = [disc(0, 0, true), disc(1, 0, true)];
  expect(partOverlaps(both)).toEqual([
    { x: 0, y: 0 },
    { x: 1, y: 0 },
  ]);
});

test('even those in one place are parted, and the same ones always in the same way', () => {
  expect(gap([disc(5, 5), disc(5, 5)], 0, 1)).toBeCloseTo(20);
  const { number } = chooser(7);
  const heap = Array.from({ length: 300 }, () => disc(200 * number(), 200 * number()));
  const places = partOverlaps(heap);
  expect(partOverlaps(heap)).toEqual(places);
  const near = places.flatMap((a, i) =>
    places.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 15),
  );
  expect(near.length).toBeLessThan(15);
});

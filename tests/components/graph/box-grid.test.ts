import { expect, test } from 'vitest';
import { BoxGrid } from '@/components/graph/box-grid';
import { type Box, overlaps } from '@/components/graph/label-places';
import { chooser } from '../../chance';

test('the grid finds what going through all boxes would find', () => {
  const { number } = chooser(7);
  const box = (): Box => {
    const [left, top] = [number() * 900 - 50, number() * 600 - 50];
    return { left, top, right: left + number() * 160, bottom: top + number() * 30 };
  };
  const all = Array.from({ length: 60 }, box);
  const grid = new BoxGrid();
  for (const one of all) grid.add(one);
  const asked = Array.from({ length: 300 }, box);
  const met = asked.map((one) => all.some((other) => overlaps(one, other)));
  expect(asked.map((one) => grid.meets(one))).toEqual(met);
  expect(new Set(met).size).toBe(2);
});

test('a box that is taken out is in nobody’s way, and leaves its neighbours', () => {
  const grid = new BoxGrid();
  const [one, other] = [0, 200].map((left) => ({ left, right: left + 100, top: 10, bottom: 30 }));
  if (!one || !other) throw new Error('There are two.');
  grid.add(one);
  grid.add(other);
  grid.remove(one);
  expect([grid.meets(one), grid.meets(other)]).toEqual([false, true]);
});

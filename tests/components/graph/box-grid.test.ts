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

import { expect, test } from 'vitest';
import {
  type Extent,
  type Frame,
  framed,
  holds,
  pixelsPerUnit,
  stretchFor,
} from '@/components/graph/framing';

const FRAME: Frame = { width: 700, height: 300, left: 30, right: 70, top: 20, bottom: 30 };
const ROUND: Extent = { x: [-50, 50], y: [-50, 50] };
const stretched = ({ x: [from, to], y }: Extent, by: number): Extent => ({ x: [from * by, to * by], y });

/** Where a place of the layout lies on a canvas that takes in an extent. */
const onCanvas = ({ x, y }: Extent, { width, height }: Frame, at: { x: number; y: number }) => ({
  x: ((at.x - x[0]) / (x[1] - x[0])) * width,
  y: ((y[1] - at.y) / (y[1] - y[0])) * height,
});

test('a picture as wide as it is high is drawn as wide as its canvas, within bounds', () => {
  expect(stretchFor(FRAME)).toBeCloseTo(600 / 250);
  expect(stretchFor({ ...FRAME, width: 2000 })).toBe(2.6);
  expect(stretchFor({ ...FRAME, width: 200 })).toBe(0.7);
  expect(stretchFor({ ...FRAME, width: 10, height: 10 })).toBe(1);
});

test('all that is shown lies within the room of the frame and touches its sides', () => {
  const extent = stretched(ROUND, stretchFor(FRAME));
  const taken = framed(extent, FRAME);
  const topLeft = onCanvas(taken, FRAME, { x: extent.x[0], y: 50 });
  const bottomRight = onCanvas(taken, FRAME, { x: extent.x[1], y: -50 });
  expect([topLeft.x, topLeft.y, bottomRight.x, bottomRight.y].map(Math.round)).toEqual([30, 20, 630, 270]);
});

test('what is taken in has the shape of the canvas, and what is narrower stands in the middle', () => {
  const taken = framed(ROUND, FRAME);
  expect((taken.x[1] - taken.x[0]) / (taken.y[1] - taken.y[0])).toBeCloseTo(700 / 300);
  const middle = onCanvas(taken, FRAME, { x: 0, y: 0 });
  expect([middle.x, middle.y].map(Math.round)).toEqual([330, 145]);
  expect(pixelsPerUnit(ROUND, FRAME)).toBeCloseTo(2.5);
});

test('one node stands in the middle', () => {
  const taken = framed({ x: [7, 7], y: [9, 9] }, FRAME);
  const { x, y } = onCanvas(taken, FRAME, { x: 7, y: 9 });
  expect([x, y].map(Math.round)).toEqual([330, 145]);
});

test('what touches the sides of an extent still lies in it; in none known lies nothing', () => {
  expect(holds(ROUND, ROUND)).toBe(true);
  expect(holds(ROUND, stretched(ROUND, 1.01))).toBe(false);
  expect(holds(null, ROUND)).toBe(false);
});

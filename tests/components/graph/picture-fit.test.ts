import { expect, test } from 'vitest';
import type { Extent } from '@/components/graph/framing';
import { PictureFit } from '@/components/graph/picture-fit';

const canvas = { clientWidth: 358, clientHeight: 414 };
const fitOn = (box: { clientWidth: number; clientHeight: number }) =>
  new PictureFit(box as HTMLElement, null);

/** A part of the layout as it is drawn on a canvas. */
const part = (fit: PictureFit, x: [number, number], y: [number, number]): Extent => ({
  x: [x[0] * fit.stretch, x[1] * fit.stretch],
  y,
});

test('what lies within stays as it lies; who lies outside brings all into view', () => {
  const fit = fitOn(canvas);
  expect(fit.show(part(fit, [0, 400], [0, 400]))).not.toBeNull();
  expect(fit.show(part(fit, [100, 300], [0, 200]))).toBeNull();
  expect(fit.show(part(fit, [100, 500], [0, 200]))).not.toBeNull();
});

test('where it is to stay it does, with some outside, and so it is when they come back', () => {
  const fit = fitOn(canvas);
  const wide = part(fit, [100, 500], [0, 200]);
  const first = fit.show(part(fit, [0, 400], [0, 400]), true);
  expect(first).not.toBeNull();
  expect(fit.show(wide, true)).toBeNull();
  expect(fit.take(wide)).not.toEqual(first);
  expect(fit.show(part(fit, [0, 400], [0, 400]), true)).toEqual(first);
});

test('whoever comes back to a picture finds it as it was', () => {
  const fit = fitOn(canvas);
  const first = fit.show(part(fit, [0, 400], [0, 400]));
  const wide = fit.show(part(fit, [-300, 700], [-300, 700]));
  expect(fit.show(part(fit, [0, 400], [0, 400]))).toEqual(first);
  expect(fit.show(part(fit, [-300, 700], [-300, 700]))).toEqual(wide);
  // seen first within the wide one
  expect(fit.show(part(fit, [50, 300], [50, 300]))).toBeNull();
  expect(fit.show(part(fit, [0, 400], [0, 400]))).toEqual(first);
  expect(fit.show(part(fit, [50, 300], [50, 300]))).toEqual(wide);
});

test('so too where the canvas was turned meanwhile, and as the reader last fitted it', () => {
  const box = { ...canvas };
  const fit = fitOn(box);
  const first = fit.show(part(fit, [0, 400], [0, 400]));
  fit.show(part(fit, [-300, 700], [-300, 700]));
  Object.assign(box, { clientWidth: 780, clientHeight: 330 });
  fit.reshape();
  expect(fit.show(part(fit, [0, 400], [0, 400]))).not.toEqual(first);
  Object.assign(box, canvas);
  fit.reshape();
  expect(fit.show(part(fit, [-300, 700], [-300, 700]))).not.toBeNull();
  const again = fit.show(part(fit, [0, 400], [0, 400]));
  for (const axis of ['x', 'y'] as const) {
    expect(again?.[axis][0]).toBeCloseTo(first?.[axis][0] ?? 0);
    expect(again?.[axis][1]).toBeCloseTo(first?.[axis][1] ?? 0);
  }
  fit.show(part(fit, [50, 300], [50, 300]));
  const near = fit.take(part(fit, [50, 300], [50, 300]));
  fit.show(part(fit, [0, 400], [0, 400]));
  expect(fit.show(part(fit, [50, 300], [50, 300]))).toEqual(near);
});

import { expect, test } from 'vitest';
import { NodeField, type View } from '@/components/graph/node-field';
import type { NodeLooks } from '@/components/graph/node-looks';
import { chooser } from '../../chance';

const looks = (size: number, more: Partial<NodeLooks> = {}) =>
  ({ size, hidden: false, label: 'x', ...more }) as NodeLooks;
/** The ground's 0 to 1 is 1000 pixels wide, and higher up on the ground is higher up on the canvas. */
const VIEW: View = {
  origin: { x: 0, y: 600 },
  step: { x: 1000, y: -600 },
  scale: 2,
  width: 1000,
  height: 600,
};

test('nodes are told largest first, as far as they are large enough and lie on the canvas', () => {
  const field = new NodeField([
    { id: 'small', x: 0.5, y: 0.5, looks: looks(1) },
    { id: 'large', x: 0.1, y: 0.9, looks: looks(9) },
    { id: 'off', x: 1.2, y: 0.5, looks: looks(5) },
    { id: 'hidden', x: 0.5, y: 0.5, looks: looks(8, { hidden: true }) },
    { id: 'middling', x: 0.2, y: 0.2, looks: looks(4) },
  ]);
  const told: string[] = [];
  field.each(VIEW, 3, ({ id, x, y, radius }) => told.push(`${id} ${x} ${y.toFixed()} ${radius}`));
  expect(told).toEqual(['large 100 60 18', 'middling 200 480 8']);
});

test('the smallest that would bear a face is known, knots and hidden ones aside', () => {
  const at = { x: 0.5, y: 0.5 };
  const [flag, knot] = [{ is: 'flag', code: 'BD' } as const, { is: 'knot', open: false } as const];
  const field = new NodeField([
    { id: 'large', ...at, looks: looks(9, { face: flag }) },
    { id: 'small', ...at, looks: looks(4, { face: flag }) },
    { id: 'knot', ...at, looks: looks(3, { face: knot }) },
    { id: 'hidden', ...at, looks: looks(1, { face: flag, hidden: true }) },
  ]);
  expect(field.smallestFace).toBe(4);
  expect(new NodeField([]).smallestFace).toBe(Number.POSITIVE_INFINITY);
});

test('a box meets what going through all nodes would find, at every zoom', () => {
  const { number } = chooser(3);
  const nodes = Array.from({ length: 300 }, (_, i) => ({
    ...{ id: `n${i}`, x: number() * 1.4 - 0.2, y: number() * 1.4 - 0.2 },
    looks: looks(1 + number() * 8, i % 5 === 0 ? { label: null } : {}),
  }));
  const field = new NodeField(nodes);
  const met = new Set<boolean>();
  for (const zoom of [0.3, 1, 6]) {
    const view = { ...VIEW, step: { x: 1000 * zoom, y: -600 * zoom }, scale: Math.sqrt(zoom) };
    for (let i = 0; i < 200; i++) {
      const [left, top] = [number() * 1000, number() * 600];
      const box = { left, top, right: left + 90, bottom: top + 18 };
      const named = nodes.filter(({ looks: { label } }) => label !== null);
      const touches = named.some(({ x: gx, y: gy, looks: { size } }) => {
        const [x, y, r] = [gx * view.step.x, 600 + gy * view.step.y, size * view.scale];
        const across = Math.max(box.left - x, 0, x - box.right);
        const down = Math.max(box.top - y, 0, y - box.bottom);
        return Math.hypot(across, down) < r;
      });
      expect(field.meets(box, view)).toBe(touches);
      met.add(touches);
    }
  }
  expect(met.size).toBe(2);
});

test('what lies in the corner of the square around a disc does not touch it', () => {
  const field = new NodeField([{ id: 'a', x: 0.5, y: 0.5, looks: looks(5) }]);
  const cornered = (away: number) => ({ left: 500 + away, top: 300 + away, right: 600, bottom: 400 });
  expect([field.meets(cornered(8), VIEW), field.meets(cornered(7), VIEW)]).toEqual([false, true]);
});

test('a node is not in the way of what belongs to itself', () => {
  const field = new NodeField([{ id: 'a', x: 0.5, y: 0.5, looks: looks(5) }]);
  const box = { left: 495, right: 520, top: 290, bottom: 304 };
  expect([field.meets(box, VIEW), field.meets(box, VIEW, 'a')]).toEqual([true, false]);
  expect([field.weightOn(box, VIEW), field.weightOn(box, VIEW, 'a')]).toEqual([10, 0]);
});

test('the largest node on a box is told, and the weight of them all', () => {
  const field = new NodeField([
    { id: 'a', x: 0.5, y: 0.5, looks: looks(3) },
    { id: 'b', x: 0.52, y: 0.5, looks: looks(4) },
  ]);
  const box = { left: 490, right: 530, top: 290, bottom: 310 };
  expect([field.largestOn(box, VIEW), field.weightOn(box, VIEW)]).toEqual([8, 10]);
  expect(field.largestOn(box, VIEW, 'b')).toBe(6);
  expect(field.largestOn({ ...box, left: 700, right: 800 }, VIEW)).toBe(0);
});

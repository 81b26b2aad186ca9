import { expect, test } from 'vitest';
import { BoxGrid } from '@/components/graph/box-grid';
import { type Box, labelPlaces, OFF_NAMES, overlaps, widened } from '@/components/graph/label-places';
import { NodeField } from '@/components/graph/node-field';
import type { NodeLooks } from '@/components/graph/node-looks';
import { OwnTies } from '@/components/graph/own-ties';
import {
  type Canvas,
  type InTheWay,
  leastBadPlace,
  plainPlace,
  type Wanted,
} from '@/components/graph/place-name';
import { byImportance, placeNames } from '@/components/graph/place-names';
import { chooser } from '../../chance';

const CANVAS = { width: 1000, height: 600, large: 10, crowded: false };
/** One pixel of the ground is one of the canvas. */
const VIEW = { ...CANVAS, origin: { x: 0, y: 0 }, step: { x: 1, y: 1 }, scale: 1 };
const NODE = { key: 'a', x: 500, y: 300, size: 8, label: 'নাম', color: 'ink' };
/** A plain place, else the least bad one. */
function place(wanted: Wanted, canvas: Canvas, names: BoxGrid, inTheWay: InTheWay): Box | undefined {
  const isFree = (box: Box) => !names.meets(widened(box, OFF_NAMES));
  return plainPlace(wanted, canvas, isFree, inTheWay) ?? leastBadPlace(wanted, canvas, isFree, inTheWay);
}
const sides = ['right', 'left', 'below', 'above'];
const sideOf = (box: Box | undefined) => {
  const at = labelPlaces(NODE, 60, 14).findIndex((one) => one.left === box?.left && one.top === box.top);
  return box && (sides[at] ?? 'aslant');
};

/**
 * Where a name stands. @param tiedTo where those stand that its node is tied to @param others boxes of other nodes
 * @param names boxes of other names
 */
function sideFor(
  tiedTo: readonly (readonly [number, number])[],
  others: readonly Box[] = [],
  more: Partial<typeof NODE & { urgent: boolean; highlighted: boolean }> = {},
  names: readonly Box[] = [],
) {
  const ties = new OwnTies(
    tiedTo.map(([x, y], at) => ({
      ends: [
        { ...NODE, id: 'a' },
        { id: `b${at}`, x, y },
      ],
      size: 2,
    })),
  );
  const written = new BoxGrid();
  for (const name of names) written.add(name);
  const box = place({ node: { ...NODE, ...more }, size: 14, width: 60 }, CANVAS, written, {
    // each as large as it is high
    things: (one) =>
      others
        .filter((other) => overlaps(one, other))
        .reduce((sum, { top, bottom }) => sum + (bottom - top) / 2, 0),
    largest: (one) =>
      Math.max(
        0,
        ...others.filter((other) => overlaps(one, other)).map(({ top, bottom }) => (bottom - top) / 2),
      ),
    ties: (one, id) => ties.across(one, id, VIEW),
  });
  return sideOf(box);
}

const around = (x: number, y: number): Box => ({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 });
const EVERYWHERE = { left: 0, right: 1000, top: 0, bottom: 600 };

test('a name stands where fewest of its node’s ties cross it', () => {
  expect(sideFor([])).toBe('right');
  expect(sideFor([[800, 300]])).toBe('left');
  expect(
    sideFor([
      [800, 310],
      [200, 290],
    ]),
  ).toBe('below');
  // a tie that ends before the name is none of its own side
  expect(sideFor([[500, 100]])).toBe('right');
});

test('it lies on no other node while there is another place', () => {
  expect(sideFor([], [around(565, 300)])).toBe('left');
  expect(sideFor([[200, 300]], [around(565, 300)])).toBe('below');
  expect(sideFor([], [EVERYWHERE])).toBeUndefined();
});

test('it keeps further from other nodes than from its own, so that nobody takes it for theirs', () => {
  const [right] = labelPlaces(NODE, 60, 14);
  const gap = (right?.left ?? 0) - NODE.x - NODE.size;
  // in a line with it: it would be read as that one's
  expect(sideFor([], [around((right?.right ?? 0) + 2 * gap + 9, 300)])).toBe('left');
  expect(sideFor([], [around((right?.right ?? 0) + 3 * gap + 9, 300)])).toBe('right');
  // over it
  expect(sideFor([], [around(540, (right?.top ?? 0) - gap - 9)])).toBe('left');
  expect(sideFor([], [around(540, (right?.top ?? 0) - 1.5 * gap - 9)])).toBe('right');
});

test('a large node’s name comes nearer to others rather than stay away, but never to their rims', () => {
  const found = (size: number, away: number) => {
    // over each place and under it lies something, so far away
    const things = ({ top, bottom }: Box) => ((bottom - top - 14 * 1.4) / 2 > away ? 20 : 0);
    const inTheWay = { things, largest: (box: Box) => things(box), ties: () => 0 };
    return place({ node: { ...NODE, size }, size: 14, width: 60 }, CANVAS, new BoxGrid(), inTheWay);
  };
  expect(found(9, 5.5)).toBeUndefined();
  expect(found(12, 5.5)).toBeDefined();
  expect(found(12, 0.5)).toBeUndefined();
  expect(found(14, 0.5)).toBeUndefined();
  expect(found(14, -1)).toBeUndefined();
});

test.each([11, 12])(
  'no name is nearer to another node than to its own, but for the largest, by chance %i',
  (seed) => {
    const { number } = chooser(seed);
    const nodes = Array.from({ length: 80 }, (_, i) => ({
      ...{
        key: `n${i}`,
        x: 40 + (i % 10) * 95 + number() * 40,
        y: 30 + (i % 8) * 70 + number() * 40,
        size: 5 + number() * 7.9,
      },
      ...{ label: 'নাম', color: 'ink' },
    }));
    const looks = (size: number) => ({ size, hidden: false, label: 'x' }) as NodeLooks;
    const field = new NodeField(
      nodes.map(({ key, x, y, size }) => ({ id: key, x: x / 1000, y: y / 600, looks: looks(size) })),
    );
    const view = { ...VIEW, step: { x: 1000, y: 600 } };
    const inTheWay: InTheWay = {
      things: (box, id) => field.weightOn(box, view, id),
      largest: (box, id) => field.largestOn(box, view, id),
      ties: () => 0,
    };
    const all = nodes.map((node) => ({ node, size: 14, width: 50 + number() * 60 }));
    const { placed } = placeNames(all, CANVAS, inTheWay);
    expect(placed.length).toBeGreaterThan(30);
    for (const { wanted, box } of placed) {
      const off = ({ x, y, size }: { x: number; y: number; size: number }) =>
        Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) - size;
      const others = nodes.filter(({ key }) => key !== wanted.node.key).map(off);
      expect(off(wanted.node)).toBeLessThanOrEqual(Math.min(...others));
    }
    // the same nodes give the same picture
    expect(placeNames(all, CANVAS, inTheWay).placed).toEqual(placed);
  },
);

test.each([21, 22, 23])(
  'one of the largest that has no place stands farther off, and a line leads there, by chance %i',
  (seed) => {
    const { number } = chooser(seed);
    const hub: Wanted = { node: { ...NODE, key: 'hub', size: 20 }, size: 14, width: 90 };
    // so many around it that its name cannot stand at its rim
    const ring = Array.from({ length: 11 }, (_, i) => {
      const turn = ((i + number() * 0.3) / 11) * 2 * Math.PI;
      return { x: NODE.x + 33 * Math.cos(turn), y: NODE.y + 33 * Math.sin(turn), size: 6 };
    });
    const overlap = (box: Box, { x, y, size }: (typeof ring)[number]) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom)) < size;
    const things = (box: Box) => ring.filter((one) => overlap(box, one)).length * 6;
    const inTheWay = { things, largest: things, ties: () => 0 };
    const { placed, names } = placeNames([hub], CANVAS, inTheWay);
    const [one] = placed;
    expect(one?.line).toBeTruthy();
    expect(things(one?.box ?? EVERYWHERE)).toBe(0);
    const { from, to } = one?.line ?? { from: NODE, to: NODE };
    for (let share = 0; share <= 1; share += 0.05) {
      const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)];
      const dot = { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
      expect(things(dot)).toBe(0);
      // no other name may be written over it
      expect(names.meets(dot)).toBe(true);
    }
    // in a crowd, where lines are everywhere, there is none
    expect(placeNames([hub], { ...CANVAS, crowded: true }, inTheWay).placed[0]?.line ?? null).toBeNull();
  },
);

test('names come in the order of importance: what is chosen, what has meetings most, who is tied to nobody', () => {
  const node = (key: string, size: number, more = {}) => ({
    node: { ...NODE, key, size, ...more },
    size: 14,
    width: 60,
  });
  const given = [
    node('alone, two meetings', 8, { alone: true }),
    node('one meeting', 7),
    node('ten meetings', 12),
    node('chosen', 5, { urgent: true }),
    node('opened', 5, { urgent: true, highlighted: true }),
  ];
  expect(given.sort(byImportance).map((one) => one.node.key)).toEqual([
    'opened',
    'chosen',
    'ten meetings',
    'one meeting',
    'alone, two meetings',
  ]);
});

test('two names in a line do not run together', () => {
  const [right] = labelPlaces(NODE, 60, 14);
  const beside = (away: number): Box => ({ ...EVERYWHERE, left: (right?.right ?? 0) + away });
  expect(sideFor([], [], {}, [beside(1)])).toBe('left');
  expect(sideFor([], [], {}, [beside(9)])).toBe('right');
});

test('one that has to be read lies on the fewest where it has no place', () => {
  expect(sideFor([], [EVERYWHERE, around(540, 300)], { urgent: true })).toBe('left');
  expect(sideFor([], [EVERYWHERE, around(540, 300)], { size: 8, highlighted: true })).not.toBe('right');
});

test('in a crowd a large node’s name lies on smaller ones rather than nowhere, else on none', () => {
  const inTheWay = { things: () => 12, largest: () => 12, ties: () => 0 };
  const found = (size: number, crowded = true) =>
    place({ node: { ...NODE, size }, size: 14, width: 60 }, { ...CANVAS, crowded }, new BoxGrid(), inTheWay);
  expect(found(14, false)).toBeUndefined();
  expect(found(40, false)).toBeUndefined();
  expect(found(8)).toBeUndefined();
  expect(found(11)).toBeUndefined();
  expect(found(16)).toBeDefined();
});

test('a name moves where a less important one has no other place, and only to one as good', () => {
  const wanted = (key: string, x: number, size: number): Wanted => ({
    ...{ node: { ...NODE, key, x, size }, size: 14, width: 60 },
  });
  const [first, second] = [wanted('a', 500, 20), wanted('b', 600, 12)];
  const sides = (one: Wanted) => labelPlaces(one.node, 60, 14);
  // the first may stand at either side, the second at its left alone
  const open = (allowed: Box[]) => (box: Box) =>
    allowed.some(
      (one) =>
        one.top - box.top <= 20 &&
        Math.abs((one.left + one.right - box.left - box.right) / 2) < 1 &&
        Math.abs((one.top + one.bottom - box.top - box.bottom) / 2) < 1,
    );
  const placed = (forFirst: number[]) => {
    const allowed = {
      a: open(forFirst.map((at) => sides(first)[at] as Box)),
      b: open([sides(second)[1] as Box]),
    };
    const things = (box: Box, id: string) => (allowed[id as 'a' | 'b'](box) ? 0 : 50);
    const { placed: all } = placeNames([second, first], CANVAS, { things, largest: things, ties: () => 0 });
    return all.map(({ wanted: { node }, box }) => `${node.key} ${box.left < node.x ? 'left' : 'right'}`);
  };
  expect(placed([0])).toEqual(['a right']);
  expect(placed([0, 1])).toEqual(['a left', 'b left']);
});

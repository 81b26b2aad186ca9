import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '@/components/graph/label-places';
import { EDGE, LARGEST, type Labelled, labelNames } from '@/components/map/labels';
import { farFrom, liesOn, markersOf } from '@/components/map/markers';
import { namePlaces } from '@/components/map/name-places';
import { LETTERS, nameWidth } from '@/components/map/name-width';

const ROOM = { width: 900, height: 400 };
const at = (x: number, y: number, size = 0.2, name = 'মস্কো'): Labelled => ({ x, y, size, name });

/** Names too long for the picture: their circles are in the way, and nothing else of them. */
const LONG = 'ক'.repeat(200);

test.each([
  ['alone in the middle', [at(0.5, 0.5)], ['right']],
  ['at the right edge', [at(0.99, 0.5)], ['left']],
  ['another close by on the right', [at(0.5, 0.5), at(0.53, 0.5)], ['left', 'right']],
  [
    'one behind the other: the greater is named first',
    [at(0.5, 0.5, 0.2, 'দিল্লি'), at(0.5, 0.5, 1, 'ভারত')],
    [null, 'right'],
  ],
  ['a small one close by on the right', [at(0.5, 0.5, 0.6), at(0.54, 0.5, 0.2)], ['left', 'right']],
  [
    'neighbours on all four sides: aslant',
    [
      at(0.5, 0.5, 0.4),
      ...[
        [0.53, 0.5],
        [0.465, 0.53],
        [0.5, 0.56],
        [0.5, 0.41],
      ].map(([x = 0, y = 0]) => at(x, y, 0.3, LONG)),
    ],
    ['upper-left', null, null, null, null],
  ],
  ['wide enough to hold its name: within', [at(0.5, 0.5, 1, 'চীন')], ['within']],
  ['not where the number of what it stands for is', [{ ...at(0.5, 0.5, 1, 'চীন'), badge: 2 }], ['right']],
  ['off a number that is wider than its circle', [{ ...at(0.985, 0.5, 0.1, 'চীন'), badge: 2 }], ['left']],
  [
    'the number of a neighbour is in the way',
    [{ ...at(0.91, 0.5, 0.1, LONG), badge: 12 }, at(0.97, 0.5, 0.2, 'ঢাকা')],
    [null, 'below'],
  ],
  [
    'a neighbour so small without a number is not',
    [at(0.91, 0.5, 0.1, LONG), at(0.97, 0.5, 0.2, 'ঢাকা')],
    [null, 'left'],
  ],
  ['no room at all', [at(0.5, 0.5, 1, LONG)], [null]],
  [
    'beside a larger one without a name it would be read for its name',
    [at(0.5, 0.5, 1, LONG), at(0.5, 0.57, 0.1, 'ঢাকা')],
    [null, null],
  ],
  ['not so farther off', [at(0.5, 0.5, 1, LONG), at(0.7, 0.58, 0.1, 'ঢাকা')], [null, 'right']],
])('%s', (_, circles, sides) => {
  expect(labelNames(circles, ROOM).map((one) => one?.side ?? null)).toEqual(sides);
});

test('a name that finds no room is shortened, else written in two lines', () => {
  const lines = (name: string, width: number) =>
    labelNames([at(0.5, 0.2, 0.2, name)], { width, height: 400 })[0]?.lines;
  expect(lines('Washington, D.C.', 900)).toEqual(['Washington, D.C.']);
  expect(lines('Washington, D.C.', 100)).toEqual(['Washington']);
  expect(lines('সংযুক্ত আরব আমিরাত', 110)).toEqual(['সংযুক্ত আরব', 'আমিরাত']);
  expect(lines('Washington', 60)).toBeUndefined();
});

test('a name that is in the way of a smaller circle’s only one moves', () => {
  const large = at(0.83, 0.5, 0.3, 'ঢাকা');
  const walls = [at(0.96, 0.44, 0.3, LONG), at(0.96, 0.56, 0.3, LONG)];
  expect(labelNames([large, ...walls], ROOM)[0]?.side).toBe('right');
  const written = labelNames([large, ...walls, at(0.98, 0.5, 0.1, 'Washington, D.C.')], ROOM);
  expect(written.map((one) => one?.lines.join())).toEqual(['ঢাকা', undefined, undefined, 'Washington']);
  expect(written[0]?.side).toBe('left');
});

// as Chromium sets them in the pages' typeface
test.each([
  ['মস্কো', 31],
  ['ক্যালিফোর্নিয়া', 88],
  ['বেইজিং', 50],
  ['দক্ষিণ কোরিয়া', 92],
  ['স্পেন', 34],
  ['Moscow', 64],
  ['Tel Aviv', 55],
  ['Democratic Republic of the Congo', 260],
  ['São Tomé and Príncipe', 173],
])('the width of %s is known to a letter, and never less than it is', (name, measured) => {
  expect(nameWidth(name)).toBeGreaterThanOrEqual(measured);
  expect(nameWidth(name)).toBeLessThan(measured * 1.1 + LETTERS);
});

/** The rectangles of the written names on a map of some width, sides as chosen for a narrower one. */
function boxesAt(circles: readonly Labelled[], chosenFor: number, width: number) {
  const written = labelNames(circles, { width: chosenFor, height: chosenFor / 2 });
  const nodes = markersOf(circles, { width, height: width / 2 }).map(({ around }) => around);
  const names = circles.flatMap((_, index) => {
    const [node, one] = [nodes[index], written[index]];
    if (!node || !one) return [];
    const wide = Math.max(...one.lines.map(nameWidth));
    const [across, down] = one.led ?? [0, 0];
    const middle = { x: (circles[index]?.x ?? 0) * width, y: ((circles[index]?.y ?? 0) * width) / 2 };
    const end = { x: middle.x + across * width, y: middle.y + down * width, size: 0 };
    const box = new Map(namePlaces(one.led ? end : node, wide, one.lines.length)).get(one.side);
    return box ? [{ index, box, led: one.led }] : [];
  });
  return { names, nodes };
}

const place = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.double({ min: 0.1, max: 1, noNaN: true }),
  name: fc.constantFrom('মস্কো', 'বেইজিং', 'দক্ষিণ কোরিয়া', 'Washington, D.C.', 'সংযুক্ত আরব আমিরাত', 'ওমান'),
});

test('a name is read for no circle that it is not of: its own, or the number in that, is always the nearest', () => {
  // a number stands close above, and there is room at its rim alone
  const small = { ...at(0.5, 0.5, 0.1, 'চীন'), badge: 0 };
  const others = [
    [0.5, 0.44],
    [0.5, 0.56],
    [0.47, 0.5],
    [0.53, 0.5],
  ].map(([x = 0, y = 0]) => ({ ...at(x, y, 0.1, LONG), badge: 26 }));
  // one of the largest has its name all the same, away from the others at the end of a line
  expect(labelNames([small, ...others], ROOM)[0]).toMatchObject({
    led: [expect.any(Number), expect.any(Number)],
  });
  const larger = Array.from({ length: LARGEST }, (_, index) => at(0.1 + index / 20, 0.1, 0.2));
  expect(labelNames([small, ...others, ...larger], ROOM)[0]).toBeNull();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, fc.constantFrom(0, 7, 26)), { maxLength: 30 }),
      fc.constantFrom([300, 300], [300, 420], [560, 700], [860, 1200]),
      (some, [chosenFor = 0, width = 0]) => {
        const circles = some.map(([one, badge]) => ({ ...one, badge }));
        const markers = markersOf(circles, { width, height: width / 2 });
        for (const { index, box, led } of boxesAt(circles, chosenFor, width).names) {
          const far = markers.map((marker) => farFrom(box, marker));
          const others = far.filter((_, other) => other !== index);
          expect(Math.min(...others)).toBeGreaterThan(led ? 0 : (far[index] ?? 0));
        }
      },
    ),
    { seed: 1 },
  );
});

test('no name lies on another, on another’s circle or over the edge, at the width it was chosen for and at larger ones', () => {
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 30 }),
      fc.constantFrom([300, 300], [300, 420], [560, 700], [860, 860], [860, 1200]),
      (circles, [chosenFor = 0, width = 0]) => {
        const { names, nodes } = boxesAt(circles, chosenFor, width);
        for (const { index, box } of names) {
          expect(box.left >= 0 && box.right <= width).toBe(true);
          expect(box.top >= -EDGE && box.bottom <= width / 2 + EDGE).toBe(true);
          expect(names.filter((other) => other.index !== index && overlaps(box, other.box))).toEqual([]);
          const others = nodes.filter((_, other) => other !== index);
          expect(others.filter((other) => liesOn(box, other))).toEqual([]);
        }
      },
    ),
    { seed: 1 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from '@/components/graph/label-places';
import { type Labelled, labelSides, largestCircle, liesOn } from '@/components/map/labels';
import { namePlaces } from '@/components/map/name-places';
import { LETTERS, nameWidth } from '@/components/map/name-width';

const ROOM = { width: 900, height: 400 };
const at = (x: number, y: number, size = 0.2, name = 'মস্কো'): Labelled => ({ x, y, size, name });

test.each([
  ['alone in the middle', [at(0.5, 0.5)], ['right']],
  ['at the right edge', [at(0.99, 0.5)], ['left']],
  ['another close by on the right', [at(0.5, 0.5), at(0.53, 0.5)], ['left', 'right']],
  [
    'one behind the other: the greater is named',
    [at(0.5, 0.5, 1, 'ভারত'), at(0.5, 0.5, 0.2, 'দিল্লি')],
    ['right', null],
  ],
  ['a small one close by on the right', [at(0.5, 0.5, 0.6), at(0.54, 0.5, 0.2)], ['left', 'right']],
  [
    'the larger chooses first, wherever it stands in the list',
    [at(0.5, 0.5, 0.2), at(0.53, 0.5, 0.6)],
    ['left', 'right'],
  ],
  [
    'neighbours on all four sides: aslant',
    [
      at(0.5, 0.5, 0.4),
      { ...at(0.53, 0.5, 0.3), name: 'ক'.repeat(200) },
      { ...at(0.452, 0.5, 0.3), name: 'ক'.repeat(200) },
      { ...at(0.5, 0.56, 0.3), name: 'ক'.repeat(200) },
      { ...at(0.5, 0.41, 0.3), name: 'ক'.repeat(200) },
    ],
    ['upper-left', null, null, null, null],
  ],
  [
    'crowded all around, and wide enough to hold its name: within',
    [
      at(0.5, 0.5, 1, 'চীন'),
      ...[0.46, 0.5, 0.54].flatMap((x) => [
        at(x, 0.4, 0.6, 'ক'.repeat(200)),
        at(x, 0.6, 0.6, 'ক'.repeat(200)),
      ]),
      at(0.45, 0.5, 0.6, 'ক'.repeat(200)),
      at(0.55, 0.5, 0.6, 'ক'.repeat(200)),
    ],
    ['within', null, null, null, null, null, null, null, null],
  ],
  ['beside the number of what it stands for itself', [{ ...at(0.5, 0.5), badge: 2 }], ['below']],
  [
    'the number of a neighbour that stands for several is in the way',
    [{ ...at(0.885, 0.52, 0.1, 'দ'.repeat(200)), badge: 2 }, at(0.95, 0.5, 0.2, 'ঢাকাঢাকা')],
    [null, 'below'],
  ],
  [
    'a neighbour so small without a number is not',
    [at(0.885, 0.52, 0.05, 'দ'.repeat(200)), at(0.95, 0.5, 0.2, 'ঢাকাঢাকা')],
    [null, 'left'],
  ],
  ['no room at all', [at(0.5, 0.5, 1, 'দক্ষিণ আফ্রিকা'.repeat(20))], [null]],
])('%s', (_, circles, sides) => {
  expect(labelSides(circles, ROOM)).toEqual(sides);
});

test('signs and conjuncts are no letters of their own', () => {
  expect(nameWidth('ক্ষ')).toBe(nameWidth('ক'));
  // narrow letters take less
  expect(nameWidth('ill')).toBeLessThan(nameWidth('mow') / 2);
  expect(nameWidth('Moscow')).toBeGreaterThan(3.8 * LETTERS);
});

/** The rectangles of the written names on a map of some width, sides as chosen for a narrower one. */
function boxesAt(circles: readonly Labelled[], chosenFor: number, width: number) {
  const sides = labelSides(circles, { width: chosenFor, height: chosenFor / 2 });
  const nodes = circles.map(({ x, y, size }) => ({
    ...{ x: x * width, y: (y * width) / 2 },
    size: (size * largestCircle(width)) / 2,
  }));
  const names = circles.flatMap(({ name }, index) => {
    const [node, side] = [nodes[index], sides[index]];
    const box = node && side && new Map(namePlaces(node, nameWidth(name))).get(side);
    return box ? [{ index, box }] : [];
  });
  return { names, nodes };
}

const place = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.double({ min: 0.1, max: 1, noNaN: true }),
  name: fc.constantFrom('মস্কো', 'বেইজিং', 'দক্ষিণ কোরিয়া', 'Washington', 'ওমান'),
});

test('no name lies on another, on another’s circle or over the edge, at the width it was chosen for and at larger ones', () => {
  fc.assert(
    fc.property(
      fc.array(place, { maxLength: 30 }),
      fc.constantFrom([300, 300], [300, 420], [560, 700], [860, 860], [860, 1200]),
      (circles, [chosenFor = 0, width = 0]) => {
        const { names, nodes } = boxesAt(circles, chosenFor, width);
        for (const { index, box } of names) {
          expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= width / 2).toBe(true);
          expect(names.filter((other) => other.index !== index && overlaps(box, other.box))).toEqual([]);
          const others = nodes.filter((_, other) => other !== index);
          expect(others.filter((other) => liesOn(box, other))).toEqual([]);
        }
      },
    ),
    { seed: 1 },
  );
});

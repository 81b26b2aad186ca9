import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Circle, drawPlaces } from '@/components/map/circles';
import { type Gathered, gathered } from '@/components/map/gathered';
import { APART } from '@/components/map/near-enough';
import type { PlaceCount } from '@/graph/queries/meetings-by-place';

const state = (code: string) => ({ code, name: code, nameEn: code });
const alone = (code: string, meetings: number): PlaceCount => ({
  ...{ id: code, at: null, meetings, held: meetings, last: null, lastReported: null },
  place: { city: null, country: state(code) },
});
const city = (id: string, code: string, at: [number, number], meetings: number): PlaceCount => ({
  ...{ id, at, meetings, held: meetings, last: null, lastReported: null },
  place: { city: { id, name: id, nameEn: id }, country: state(code) },
});

/** As a year of news has them: states of which no city is told, and cities between them. */
const PLACES = [
  alone('IN', 26),
  alone('CN', 23),
  city('new-delhi', 'IN', [28.61, 77.21], 18),
  city('dhaka', 'BD', [23.71, 90.41], 12),
  city('beijing', 'CN', [39.9, 116.4], 11),
  alone('MY', 6),
  city('doha', 'QA', [25.29, 51.53], 6),
  alone('SA', 5),
  alone('LK', 3),
  alone('OM', 2),
  alone('NP', 1),
];

const ids = ({ of, others }: Gathered) => [of, ...others].map((one) => one.of.id);
/** The circle of a place on the map of the world so many pixels wide. */
function circleOf(id: string, width: number): string[] {
  const { circles, ratio } = drawPlaces(PLACES, 'world');
  const found = gathered(circles, { width, height: width * ratio }).find((one) => ids(one).includes(id));
  return found ? ids(found) : [];
}

test.each([288, 328])('on a map of %i pixels no state far away is gathered under another', (width) => {
  expect(circleOf('CN', width)).toEqual(['CN', 'beijing']);
  expect(circleOf('IN', width)).toEqual(['IN', 'new-delhi', 'dhaka', 'NP']);
  for (const id of ['MY', 'LK', 'OM', 'doha']) expect(circleOf(id, width)).not.toContain('IN');
});

test('who may not be in the nearest circle is in none that is farther off', () => {
  // Colombo stands 14 pixels from India's mark, and 24 from Doha
  const places = [
    alone('IN', 12),
    city('doha', 'QA', [25.29, 51.53], 6),
    city('colombo', 'LK', [6.93, 79.85], 4),
  ];
  const { circles, ratio } = drawPlaces(places, 'world');
  const drawn = gathered(circles, { width: 288, height: 288 * ratio });
  expect(drawn.map(ids)).toEqual([['IN'], ['doha'], ['colombo']]);
});

test('a place is in the nearest circle that may have it, also where that one stands since, and the largest of it comes first', () => {
  // from Doha to Ankara it is 20 pixels, from Jerusalem seven, and from Doha to there 26
  const places = [
    city('doha', 'QA', [25.29, 51.53], 6),
    city('ankara', 'TR', [39.93, 32.86], 4),
    city('jerusalem', 'IL', [31.77, 35.22], 2),
  ];
  const at = (x: number, y: number, of: PlaceCount): Circle => ({ of, x, y, size: 1, ring: false });
  const [doha, ankara, jerusalem] = places as [PlaceCount, PlaceCount, PlaceCount];
  const circles = [at(0.5, 0.5, doha), at(0.43, 0.4, ankara), at(0.41, 0.45, jerusalem)];
  expect(gathered(circles, { width: 288, height: 130 }).map(ids)).toEqual([
    ['doha'],
    ['ankara', 'jerusalem'],
  ]);
});

test('a city is rather in the circle of its own state than in a nearer one', () => {
  const at = (x: number, of: PlaceCount): Circle => ({
    of,
    x,
    y: 0.5,
    size: 1,
    ring: of.place.city === null,
  });
  const circles = [
    at(0.5, alone('PK', 8)),
    at(0.45, city('islamabad', 'PK', [33.72, 73.04], 4)),
    at(0.41, city('kabul', 'AF', [34.5, 69.2], 2)),
  ];
  expect(gathered(circles, { width: 288, height: 130 }).map(ids)).toEqual([['PK', 'islamabad'], ['kabul']]);
});

test('on a desk neighbouring states have circles of their own', () => {
  expect(circleOf('IN', 860)).toEqual(['IN', 'new-delhi']);
  expect(circleOf('NP', 860)).toEqual(['NP']);
});

const NARROW = { width: 288, height: 130 };
const anywhere = fc.record({
  x: fc.integer({ min: 0, max: NARROW.width }).map((x) => x / NARROW.width),
  y: fc.integer({ min: 0, max: NARROW.height }).map((y) => y / NARROW.height),
  ring: fc.boolean(),
  code: fc.constantFrom('AA', 'BB', 'CC'),
});

test('what a circle has gathered lies by its middle: a thumb away, half of one where a state has no city', () => {
  fc.assert(
    fc.property(fc.array(anywhere, { maxLength: 60 }), (spots) => {
      const circles = spots.map(({ x, y, ring, code }, index): Circle => {
        const meetings = 60 - index;
        const of = ring ? alone(code, meetings) : city(`p${index}`, code, [0, 0], meetings);
        return { of, x, y, size: Math.sqrt(meetings / 60), ring };
      });
      for (const one of gathered(circles, NARROW))
        for (const other of one.others) {
          const across = Math.abs(one.of.x - other.x) * NARROW.width;
          const down = Math.abs(one.of.y - other.y) * NARROW.height;
          const foreign = one.of.of.place.country?.code !== other.of.place.country?.code;
          const farthest = foreign && (one.of.ring || other.ring) ? APART / 2 : APART;
          expect(Math.max(across, down)).toBeLessThan(farthest);
        }
    }),
    { seed: 1 },
  );
});

import { expect, test } from 'vitest';
import { drawPlaces } from '@/components/map/circles';
import {
  type Cluster,
  clustersOf as clustersWithRoom,
  meetingsIn,
  numberIn,
  paintOf,
  placesIn,
  regionFor,
} from '@/components/map/clusters';
import type { PlaceCount } from '@/graph/queries/meetings-by-place';

/** Where circles find room. */
const clustersOf = (...asked: Parameters<typeof clustersWithRoom>) => clustersWithRoom(...asked) ?? [];

const PHONE = { width: 328, height: 150 };

const place = (id: string, at: [number, number], meetings: number): PlaceCount => ({
  ...{ id, at, meetings, held: meetings, last: null, lastReported: null },
  place: { city: { id, name: id, nameEn: id }, country: null },
});
const PLACES = [
  place('delhi', [28.61, 77.21], 16),
  place('dhaka', [23.71, 90.41], 9),
  place('washington', [38.9, -77.04], 4),
  place('kolkata', [22.57, 88.36], 1),
];
const WORLD = { region: 'world' } as const;
const partOf = (cluster: Cluster, view: { region: 'world' | 'south-asia' }) =>
  regionFor(placesIn(cluster), view);

test('neighbours too near for a thumb are one circle of all their meetings, and lead to their part of the world', () => {
  const { circles, ratio } = drawPlaces(PLACES, 'world');
  const [delhi, washington] = clustersOf(circles, { width: 328, height: 328 * ratio });
  expect(delhi?.others.map(({ of }) => of.id)).toEqual(['dhaka', 'kolkata']);
  expect(delhi && meetingsIn(delhi)).toBe(26);
  expect(delhi?.size).toBeCloseTo(Math.sqrt(26 / 16));
  expect(delhi && partOf(delhi, WORLD)).toBe('south-asia');
  expect(delhi && partOf(delhi, { region: 'south-asia' })).toBeNull();
  expect(washington).toMatchObject({ others: [], size: 0.5 });
  expect(clustersOf(circles, { width: 4000, height: 4000 * ratio })).toHaveLength(PLACES.length);
});

test('the number in a circle is of the meetings of all its places; a circle of one place has none', () => {
  const { circles, ratio } = drawPlaces(PLACES, 'world');
  const clusters = clustersOf(circles, { width: 328, height: 328 * ratio });
  expect(clusters.map(numberIn)).toEqual([26, 0]);
});

test.each([
  ['cities alone', [false, false], 'disc'],
  ['countries alone', [true, true], 'ring'],
  ['a country and a city', [true, false, true], 'mixed'],
  ['a city and a country', [false, true], 'mixed'],
  ['one city', [false], 'disc'],
  ['one country', [true], 'ring'],
])('a circle of %s is painted so', (_, rings, paint) => {
  const circles = rings.map((ring, index) => ({
    of: place(`p${index}`, [0, 0], 9 - index),
    ring,
    x: 0.5,
    y: 0.5,
    size: 0.5,
  }));
  expect(clustersOf(circles, PHONE).map(paintOf)).toEqual([paint]);
});

test('places of no part of the world lead to none', () => {
  const { circles } = drawPlaces(
    [place('astana', [51.17, 71.43], 2), place('almaty', [43.25, 76.95], 1)],
    'world',
  );
  const [astana] = clustersOf(circles, PHONE);
  expect(astana?.others).toHaveLength(1);
  expect(astana && partOf(astana, WORLD)).toBeNull();
});

test('Alaska and Hawaii are of the Americas, Africa is not', () => {
  const { circles, outside } = drawPlaces(
    [
      ...[place('anchorage', [61.22, -149.9], 1), place('honolulu', [21.31, -157.86], 1)],
      ...[place('ushuaia', [-54.8, -68.3], 1), place('dakar', [14.69, -17.45], 1)],
    ],
    'americas',
  );
  expect(circles.map(({ of }) => of.id)).toEqual(['anchorage', 'honolulu', 'ushuaia']);
  expect(outside.map(({ id }) => id)).toEqual(['dakar']);
});

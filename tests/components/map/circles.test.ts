import { expect, test } from 'vitest';
import { drawPlaces } from '@/components/map/circles';
import type { PlaceCount } from '@/graph/queries/meetings-by-place';
import { REGIONS } from '@/lib/filter/map-view';

const country = (code: string) => ({ code, name: code, nameEn: code });
const city = (id: string, at: [number, number], code: string, meetings: number): PlaceCount => ({
  ...{ id, at, meetings, held: meetings, last: null, lastReported: null },
  place: { city: { id, name: id, nameEn: id }, country: country(code) },
});
const alone = (code: string, meetings: number): PlaceCount => ({
  ...{ id: code, at: null, meetings, held: meetings, last: null, lastReported: null },
  place: { city: null, country: country(code) },
});

const PLACES = [
  city('dhaka', [23.71, 90.41], 'BD', 16),
  city('washington', [38.9, -77.04], 'US', 9),
  alone('FR', 4),
  city('pretoria', [-25.74, 28.19], 'ZA', 1),
  alone('ZZ', 1),
];
const ids = (list: readonly { of: PlaceCount }[]) => list.map(({ of }) => of.id);

test('on the whole world everything that lies somewhere, area by meetings, countries as rings', () => {
  const { circles, outside, ratio } = drawPlaces(PLACES, 'world');
  expect(ids(circles)).toEqual(['dhaka', 'washington', 'FR', 'pretoria']);
  expect(outside.map(({ id }) => id)).toEqual(['ZZ']);
  expect(circles.map(({ size }) => size)).toEqual([1, 0.75, 0.5, 0.25]);
  expect(circles.map(({ ring }) => ring)).toEqual([false, false, true, false]);
  expect(ratio).toBeGreaterThan(0.4);
  const [dhaka, washington, france, pretoria] = circles;
  for (const { x, y } of circles) expect(x > 0 && x < 1 && y > 0 && y < 1).toBe(true);
  // from west to east and from north to south
  expect(Number(washington?.x)).toBeLessThan(Number(france?.x));
  expect(Number(france?.x)).toBeLessThan(Number(dhaka?.x));
  expect(Number(france?.y)).toBeLessThan(Number(dhaka?.y));
  expect(Number(dhaka?.y)).toBeLessThan(Number(pretoria?.y));
});

test.each([
  ['south-asia', ['dhaka']],
  ['europe', ['FR']],
  ['americas', ['washington']],
  ['africa', ['pretoria']],
  ['middle-east', []],
] as const)('%s shows its own, counts the others, and keeps the measure', (region, shown) => {
  const { circles, outside } = drawPlaces(PLACES, region);
  expect(ids(circles).filter((id) => id !== 'FR' || region === 'europe')).toEqual(shown);
  expect(circles.length + outside.length).toBe(PLACES.length);
  for (const { of, size } of circles) expect(size).toBe(Math.sqrt(of.meetings / 16));
});

test('both ends of the world are on it, and nothing is nowhere for want of places', () => {
  const ends = [
    city('suva', [-18.14, 178.44], 'FJ', 1),
    city('apia', [-13.83, -171.77], 'WS', 1),
    city('nuuk', [64.18, -51.72], 'DK', 1),
  ];
  expect(drawPlaces(ends, 'world').outside).toEqual([]);
  for (const region of REGIONS) expect(drawPlaces([], region).circles).toEqual([]);
});

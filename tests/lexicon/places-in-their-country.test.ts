import { geoContains, geoDistance } from 'd3-geo';
import { expect, test } from 'vitest';
import { type CountryShape, countryShapes } from '@/components/map/atlas';
import { isOf } from '@/components/map/country-centre';
import { places } from '@/seeds/lexicon';

const EARTH_KM = 6371;
const NEAR_KM = 100;

/** Of no shape of its state in Natural Earth: far islands, what it draws as a land of its own, what it draws elsewhere. */
const ELSEWHERE = [
  ...[
    'chagos',
    'falklands',
    'funafuti',
    'gibraltar',
    'greenland',
    'guam',
    'hargeisa',
    'lampedusa',
    'nuuk',
    'puerto-rico',
  ],
  ...['rarotonga', 'sevastopol', 'somaliland', 'yalta'],
];

const shapes = countryShapes('fine');

/** To the nearest corner of the border, in kilometres; 0 inside. */
function distance(shape: CountryShape, point: [number, number]): number {
  if (geoContains(shape, point)) return 0;
  const { geometry } = shape;
  const corners = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flat(2);
  return Math.min(...corners.map((corner) => geoDistance(corner as [number, number], point))) * EARTH_KM;
}

test('places lie in their country or close by, but for those that are known not to', () => {
  const astray = places.flatMap(({ id, country, at }) => {
    if (!at) return [];
    const [latitude = 0, longitude = 0] = at;
    const shape = shapes.find((one) => isOf(one, country));
    return shape && distance(shape, [longitude, latitude]) <= NEAR_KM ? [] : [id];
  });
  expect(astray.sort()).toEqual(ELSEWHERE);
});

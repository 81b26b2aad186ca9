import { geoContains, geoDistance } from 'd3-geo';
import { expect, test } from 'vitest';
import { type CountryShape, countryShapes } from '@/components/map/atlas';
import { isOf } from '@/components/map/country-centre';
import { places } from '@/seeds/lexicon';

/** The Earth's radius in kilometres. */
const EARTH = 6371;
/** The atlas draws coasts and borders so exactly, in kilometres, and leaves out smaller islands. */
const TOLERANCE = 15;

const shapes = countryShapes('fine');

/** From a point of degrees to the nearest of a country's lines, in kilometres; these are short enough to be straight. */
function away({ geometry }: CountryShape, [latitude, longitude]: readonly [number, number]): number {
  const squeeze = Math.cos((latitude * Math.PI) / 180);
  const flat = ([x = 0, y = 0]: readonly number[]) => {
    const east = ((x - longitude + 540) % 360) - 180;
    return [east * squeeze, y - latitude] as const;
  };
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const degrees = rings.flatMap((ring) =>
    ring.slice(1).map((end, index) => {
      const [[ax, ay], [bx, by]] = [flat(ring[index] ?? end), flat(end)];
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(ax + along * dx, ay + along * dy);
    }),
  );
  return (Math.min(...degrees) * Math.PI * EARTH) / 180;
}

/** What the atlas draws by itself, or with another state than the lexicon tells it of. */
const DRAWN_AS: Record<string, string> = {
  ...{ 'hong-kong': 'Hong Kong', greenland: 'Greenland', nuuk: 'Greenland', guam: 'Guam' },
  ...{ 'puerto-rico': 'Puerto Rico', falklands: 'Falkland Is.', rarotonga: 'Cook Is.' },
  ...{ hargeisa: 'Somaliland', somaliland: 'Somaliland' },
  ...{ crimea: 'Russia', sevastopol: 'Russia', yalta: 'Russia' },
};
/** Too small for the atlas. */
const NOT_DRAWN = ['gibraltar', 'chagos', 'lampedusa'];

const known = places.flatMap(({ id, country, at }) => {
  const [latitude, longitude] = at ?? [];
  return latitude === undefined || longitude === undefined
    ? []
    : [{ id, country, at: [latitude, longitude] as const }];
});

test('what is told of where a place lies puts it in its own country', () => {
  const astray = known.flatMap(({ id, country, at }) => {
    const own = DRAWN_AS[id];
    const shape = shapes.find((one) => (own ? one.properties.name === own : isOf(one, country)));
    if (own && !shape) return [`${id}: no ${own}`];
    if (!shape || geoContains(shape, [at[1], at[0]])) return [];
    const off = Math.round(away(shape, at));
    return off <= TOLERANCE ? [] : [`${id} (${own ?? country}): ${off} km`];
  });
  expect(astray.map((one) => one.split(' ')[0])).toEqual(NOT_DRAWN);
});

test('only a city that two states have lies in both', () => {
  const near = known.flatMap((one, index) =>
    known
      .slice(index + 1)
      .filter(
        (other) =>
          other.country !== one.country &&
          geoDistance([one.at[1], one.at[0]], [other.at[1], other.at[0]]) * EARTH < 2,
      )
      .map((other) => `${one.id} ${other.id}`),
  );
  expect(near).toEqual(['jerusalem east-jerusalem']);
});

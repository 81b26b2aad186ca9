import { expect, test } from 'vitest';
import { drawPlaces } from '@/components/map/circles';
import { meetingsIn } from '@/components/map/clusters';
import { APART } from '@/components/map/near-enough';
import { type Spot, STEPS, type Step, spotsOf } from '@/components/map/spots';
import type { PlaceCount } from '@/graph/queries/meetings-by-place';

const place = (id: string, at: [number, number], meetings: number): PlaceCount => ({
  ...{ id, at, meetings, held: meetings, last: null, lastReported: null },
  place: { city: { id, name: id, nameEn: id }, country: null },
});
/** Jerusalem and Tel Aviv are half a degree apart; Doha and Riyadh five. */
const PLACES = [
  place('jerusalem', [31.77, 35.21], 16),
  place('tel-aviv', [32.09, 34.78], 9),
  place('doha', [25.29, 51.53], 6),
  place('riyadh', [24.71, 46.68], 4),
  place('cairo', [30.04, 31.24], 3),
  place('washington', [38.9, -77.04], 2),
];

const at = (spots: Spot[], step: Step) =>
  spots.filter(({ written }) => written.some(([one]) => one === step));
/** What is said of circles of several places. */
const WORDS = { near: 'and {count} nearby', places: '{count} places' };
const ids = (spots: Spot[]) => spots.map(({ key }) => key);

test.each(['world', 'middle-east'] as const)(
  'on every width of %s no two circles lie over one another, and each place is in one of them',
  (region) => {
    const { circles, ratio } = drawPlaces(PLACES, region);
    const spots = spotsOf(circles, ratio, 'en', WORDS);
    for (const [step, { crowded }] of Object.entries(STEPS) as [Step, { crowded: number }][]) {
      const shown = at(spots, step);
      expect(ids(shown).join(' ').split(' ').sort()).toEqual(circles.map(({ of }) => of.id).sort());
      for (const [index, { cluster: one }] of shown.entries())
        for (const { cluster: other } of shown.slice(index + 1)) {
          const apart = Math.hypot((one.x - other.x) * crowded, (one.y - other.y) * crowded * ratio);
          expect(apart).toBeGreaterThanOrEqual(APART);
        }
    }
  },
);

test('neighbours are one circle on the wide map of the world, and part on that of their region', () => {
  const world = drawPlaces(PLACES, 'world');
  expect(ids(at(spotsOf(world.circles, world.ratio, 'en', WORDS), 'wide'))).toEqual([
    'jerusalem tel-aviv cairo',
    'doha riyadh',
    'washington',
  ]);
  const near = drawPlaces(PLACES, 'middle-east');
  expect(ids(at(spotsOf(near.circles, near.ratio, 'en', WORDS), 'wide'))).toEqual([
    'jerusalem tel-aviv',
    'doha',
    'riyadh',
    'cairo',
  ]);
});

test('the name of a circle of several says of how many more places it is, on every width', () => {
  const { circles, ratio } = drawPlaces(PLACES, 'world');
  const spots = spotsOf(circles, ratio, 'en', WORDS);
  expect(at(spots, 'wide').map(({ name }) => name)).toEqual([
    'jerusalem and\u00a02\u00a0nearby',
    'doha and\u00a01\u00a0nearby',
    'washington',
  ]);
  const numberOf = ({ others }: Spot['cluster']) => (others.length > 0 ? String(others.length) : undefined);
  for (const { key, cluster, written } of spots)
    for (const [step, name] of written) {
      const said = name?.lines.join(' ') ?? '';
      if (said !== '') expect([key, step, /\d/.exec(said)?.[0]]).toEqual([key, step, numberOf(cluster)]);
    }
});

/** From the Nile to the Ganges, as a few hundred articles tell of them. */
const CROWD = (
  [
    ['India', [22.82, 79.54], 30],
    ['Dhaka', [23.71, 90.41], 10],
    ['Islamabad', [33.72, 73.04], 8],
    ['Doha', [25.29, 51.53], 7],
    ['Bangladesh', [23.83, 90.28], 7],
    ['Israel', [31.3, 34.8], 5],
    ['Saudi Arabia', [24.09, 44.64], 5],
    ['Sri Lanka', [7.7, 80.67], 3],
    ['Jerusalem', [31.77, 35.22], 2],
    ['Sharm el-Sheikh', [27.92, 34.33], 2],
    ['Amman', [31.96, 35.95], 1],
    ['Cairo', [30.06, 31.25], 1],
    ['Tel Aviv', [32.08, 34.78], 1],
    ['Mecca', [21.43, 39.83], 1],
    ['Egypt', [26.47, 29.86], 1],
  ] as const
).map(([id, at, meetings]) => place(id, [...at], meetings));

test('where places crowd, each circle of many meetings has its name on tablets and on desks', () => {
  const { circles, ratio } = drawPlaces(CROWD, 'world');
  const spots = spotsOf(circles, ratio, 'en', WORDS);
  for (const step of ['tablet', 'wide'] as Step[]) {
    const large = at(spots, step).filter(({ cluster }) => meetingsIn(cluster) >= 10);
    const named = large.filter(({ written }) => written.some(([one, name]) => one === step && name));
    expect([step, large.length > 2, ids(named)]).toEqual([step, true, ids(large)]);
  }
});

test.each(['en', 'bn'] as const)(
  'the sign of a circle of several is in the line of its word in %s',
  (locale) => {
    const { circles, ratio } = drawPlaces(CROWD, 'world');
    const lines = spotsOf(circles, ratio, locale, WORDS).flatMap(({ written }) =>
      written.flatMap(([, name]) => name?.lines ?? []),
    );
    expect(lines.filter((line) => /^\+/.test(line))).toEqual([]);
  },
);

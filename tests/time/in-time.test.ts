import { expect, test } from 'vitest';
import { binOf, binsOf, type TimeUnit, unitFor } from '@/lib/time/bins';
import { bounds } from '@/lib/time/edtf';
import { inRange } from '@/lib/time/filter';
import { certainIn, coarseIn, type DayCount, inTime } from '@/lib/time/in-time';

const UNITS: TimeUnit[] = ['year', 'month', 'week'];

const on = (date: string, count = 1, status: DayCount['status'] = 'held'): DayCount => ({
  status,
  ...(bounds(date) ?? { earliest: null, latest: null }),
  reportedOn: null,
  count,
});
const toldOn = (reportedOn: string | null, count = 1): DayCount => ({
  status: 'held',
  earliest: null,
  latest: null,
  reportedOn,
  count,
});

const COUNTS: DayCount[] = [
  on('2024-06-18', 2),
  on('2024-06-18', 1, 'planned'),
  on('2024-06-30/2024-07-01', 3),
  on('2024-06', 4, 'proposed'),
  on('2024', 5, 'cancelled'),
  on('2024-12-30/2025-01-02'),
  on('2023-11'),
  on('XXXX-06', 7),
  toldOn('2024-06-19', 2),
  toldOn(null, 3),
];

test('a day lies in its year, its month and its week, which begins on Sunday', () => {
  expect(binOf('2024-02-10', 'year')).toEqual({ earliest: '2024-01-01', latest: '2024-12-31' });
  expect(binOf('2024-02-10', 'month')).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' });
  expect(binOf('2024-02-10', 'week')).toEqual({ earliest: '2024-02-04', latest: '2024-02-10' });
  expect(binOf('2024-02-11', 'week')).toEqual({ earliest: '2024-02-11', latest: '2024-02-17' });
  expect(() => binOf('2024-02-30', 'week')).toThrow('2024-02-30');
});

test('bins follow one another over the ends of years', () => {
  const stretch = { earliest: '2023-12-30', latest: '2024-01-08' };
  expect(binsOf(stretch, 'month').map(({ earliest }) => earliest)).toEqual(['2023-12-01', '2024-01-01']);
  expect(binsOf(stretch, 'week').map(({ earliest }) => earliest)).toEqual([
    '2023-12-24',
    '2023-12-31',
    '2024-01-07',
  ]);
  expect(binsOf(stretch, 'year')).toHaveLength(2);
});

test('the longer the stretch, the wider its bins', () => {
  expect(unitFor({ earliest: '2024-01-01', latest: '2024-06-30' })).toBe('week');
  expect(unitFor({ earliest: '2024-01-01', latest: '2024-12-31' })).toBe('month');
  expect(unitFor({ earliest: '2019-01-01', latest: '2024-12-31' })).toBe('month');
  expect(unitFor({ earliest: '1976-01-01', latest: '2024-12-31' })).toBe('year');
});

test('a meeting is in the bar of a month only where all its possible days are of that month', () => {
  const { bins, stretches } = inTime(COUNTS);
  expect(bins.month).toEqual([
    { start: '2023-11-01', held: 1, planned: 0, proposed: 0, cancelled: 0, reported: 0 },
    { start: '2024-06-01', held: 2, planned: 1, proposed: 4, cancelled: 0, reported: 2 },
  ]);
  expect(bins.week.map(({ start }) => start)).toEqual(['2024-06-16', '2024-06-30', '2024-12-29']);
  expect(bins.year.map(({ start, cancelled }) => [start, cancelled])).toEqual([
    ['2023-01-01', 0],
    ['2024-01-01', 5],
  ]);
  // June may have the three of its last day and July's first, and the five of that year
  expect(coarseIn(binOf('2024-06-18', 'month'), 'month', stretches)).toBe(8);
  expect(coarseIn(binOf('2024-06-18', 'week'), 'week', stretches)).toBe(9);
  expect(coarseIn(binOf('2024-06-18', 'year'), 'year', stretches)).toBe(1);
});

test('those without a day and those without a year are counted, and stand nowhere', () => {
  const { standing, undated, whole } = inTime(COUNTS);
  expect({ standing, undated, whole }).toEqual({
    standing: 19,
    undated: 10,
    whole: { earliest: '2023-11-01', latest: '2025-01-02' },
  });
  expect(inTime([toldOn(null)]).whole).toBeNull();
});

test('a bar and what is hollow and beneath it are what the filter finds certainly and possibly', () => {
  const { bins, stretches } = inTime(COUNTS);
  const found = (range: { from: string; to: string }, reading: 'certainly' | 'possibly') =>
    COUNTS.filter((one) => {
      // of a date only its bounds count, and whether there is one
      const date = one.reportedOn === null ? 'told' : null;
      return inRange({ ...one, date }, range, reading) === 'match';
    }).reduce((sum, { count }) => sum + count, 0);
  for (const unit of UNITS) {
    for (const days of binsOf({ earliest: '2023-10-01', latest: '2025-03-01' }, unit)) {
      const range = { from: days.earliest, to: days.latest };
      const bin = bins[unit].find(({ start }) => start === days.earliest);
      const certain = bin ? certainIn(bin) : 0;
      const maybe = (bin?.reported ?? 0) + coarseIn(days, unit, stretches);
      expect([unit, range, certain, certain + maybe]).toEqual([
        unit,
        range,
        found(range, 'certainly'),
        found(range, 'possibly'),
      ]);
    }
  }
});

import { expect, test } from 'vitest';
import { axisLabels } from '@/components/timeline/axis-labels';
import { listOf } from '@/components/timeline/links';
import { scaleOf } from '@/components/timeline/scale';
import { bounds } from '@/lib/time/edtf';
import { inTime } from '@/lib/time/in-time';
import { type Column, shownIn } from '@/lib/time/shown-in';
import { edtfOf } from '@/lib/time/stretch-name';

const nothing = { held: 0, planned: 0, proposed: 0, cancelled: 0, reported: 0, coarse: 0 };
const column = (counts: Partial<Column>): Column => ({
  ...nothing,
  start: '2024-01-01',
  days: { earliest: '2024-01-01', latest: '2024-01-31' },
  ...counts,
});

test('what is above the line and beneath it has one scale, and fits', () => {
  const columns = [column({ held: 20, reported: 20 }), column({ coarse: 10 })];
  const { unit, base, ticks } = scaleOf(columns, 100);
  expect([unit, base, ticks]).toEqual([2, 80, [20, 40]]);
  // one meeting is not as high as the chart
  expect(scaleOf([column({ held: 1 })], 100)).toMatchObject({ unit: 24, base: 100, ticks: [1] });
  expect(scaleOf([], 100).ticks).toEqual([1]);
});

test('numbers of the scale stand over the lower end of the chart', () => {
  const [tall, low] = [column({ held: 3 }), column({ held: 1 })];
  const ends = [[tall, low], [low, tall], [tall, tall], [low, tall, low], []];
  expect(ends.map((columns) => scaleOf(columns, 100).atEnd)).toEqual([true, false, false, false, false]);
});

const labelsOf = (edtf: string) => {
  const { columns, unit } = shownIn(inTime([]), bounds(edtf) ?? { earliest: '', latest: '' });
  return axisLabels(columns, unit, 'en');
};
const textsOf = (labels: { text: string }[]) => labels.map(({ text }) => text);

test('bars are named by the calendar, wherever the view begins', () => {
  const months = labelsOf('2024-06/2025-07');
  const named = ['July', 'September', 'November', 'January', 'March', 'May', 'July'];
  expect(textsOf(months.fine)).toEqual(named);
  expect(textsOf(months.years)).toEqual(['2024', '2025']);
  // every second goes where there is little room, and the one at the edge
  expect(textsOf(months.fine.filter(({ on }) => on !== 'wide'))).toEqual(['July', 'November', 'March']);
  expect(textsOf(labelsOf('2024-06-02/2024-06-29').fine)).toEqual(['2 June', '9 June', '16 June', '23 June']);
});

test('the last year has its number on every screen, and others give way to it', () => {
  const on = (edtf: string, screen: 'narrow' | 'wide') =>
    labelsOf(edtf)
      .fine.filter((label) => label.on === screen || label.on === 'both')
      .map(({ text, atEnd }) => (atEnd ? `${text}|` : text));
  expect(on('1976/2026', 'wide')).toEqual(['1980', '1990', '2000', '2010', '2020', '2026|']);
  expect(on('1976/2026', 'narrow')).toEqual(['1980', '2000', '2026|']);
  expect(on('2014/2026', 'wide')).toEqual(['2014', '2016', '2018', '2020', '2022', '2024', '2026']);
  expect(on('2014/2026', 'narrow')).toEqual(['2014', '2018', '2022', '2026|']);
  expect(on('2017/2025', 'narrow')).toEqual(['2017', '2019', '2021', '2023', '2025|']);
  // beneath months too, where it has but one
  const { years } = labelsOf('2023-02/2026-01');
  expect(years.filter(({ on }) => on !== 'wide').at(-1)).toMatchObject({ text: '2026', atEnd: true });
});

test('a bar leads to the list under the same filter', () => {
  const days = { earliest: '2024-06-01', latest: '2024-06-30' };
  expect(listOf('/meetings', days, 'certainly')).toBe('/meetings?from=2024-06-01&to=2024-06-30');
  expect(listOf('/en/meetings?kind=visit,call', days, 'possibly', { status: 'held' })).toBe(
    '/en/meetings?from=2024-06-01&to=2024-06-30&reading=possibly&kind=visit,call&status=held',
  );
  expect(listOf('/countries/KP/with/RU#meetings', days, 'certainly')).toBe(
    '/countries/KP/with/RU?from=2024-06-01&to=2024-06-30#meetings',
  );
});

test.each(['2024', '2023/2024', '2024-06', '2024-06/2025-01', '2024-06-18', '2024-06-18/2024-06-19'])(
  'the stretch of %s is named by it',
  (edtf) => expect(edtfOf(bounds(edtf) ?? { earliest: '', latest: '' })).toBe(edtf),
);

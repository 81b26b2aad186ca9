import { expect, test } from 'vitest';
import { type Office, officesAt, shownOffice } from '@/graph/queries/office';
import type { When } from '@/graph/queries/when';

const office = (title: string, first: string | null, last: string | null): Office => ({
  ...{ title, titleEn: title, country: null, organisation: null, ofPart: false, part: null, checked: false },
  first,
  last,
});

/** The latest first, as a leader's page has them. */
const OFFICES = [
  office('president again', '2012-05-07', '..'),
  office('prime minister', '2008-05-08', '2012-05-07'),
  office('president', '2000-05', '2008-05'),
];

const at = (earliest: string | null, latest = earliest, reportedOn: string | null = null) =>
  officesAt(OFFICES, { date: earliest, earliest, latest, basis: null, reportedOn } satisfies When).map(
    (one) => one.title,
  );

test.each([
  ['a day within a term', '2010-03-01', '2010-03-01', ['prime minister']],
  [
    'the day on which one follows the other',
    '2012-05-07',
    '2012-05-07',
    ['president again', 'prime minister'],
  ],
  ['a year that both share', '2012-01-01', '2012-12-31', ['president again', 'prime minister']],
  ['a term known by its month', '2000-05-01', '2000-05-01', ['president']],
  ['today, in a term that has not ended', '2025-05-09', '2025-05-09', ['president again']],
  ['before all terms', '1990-01-01', '1990-01-01', []],
])('%s', (_, earliest, latest, titles) => {
  expect(at(earliest, latest)).toEqual(titles);
});

test('the day of the news stands for a day that is not told', () => {
  expect(at(null, null, '2009-01-01')).toEqual(['prime minister']);
});

test('where nothing tells when, none: the latest may not have been held yet, or no more', () => {
  expect(at(null)).toEqual([]);
  const november = { date: 'XXXX-11', earliest: null, latest: null, basis: null, reportedOn: null };
  expect(officesAt([office('minister', null, null)], november)).toEqual([]);
});

test('a term without dates may have been held at any time', () => {
  const when = { date: '2024', earliest: '2024-01-01', latest: '2024-12-31', basis: null, reportedOn: null };
  expect(officesAt([office('minister', null, null)], when)).toHaveLength(1);
});

test('the office to show beside a name is one still held, else the latest', () => {
  expect(shownOffice(OFFICES)?.title).toBe('president again');
  expect(shownOffice([office('left', '2020', '2021'), office('kept', '2010', '..')])?.title).toBe('kept');
  expect(shownOffice([office('last', '2020', '2021'), office('first', '2010', '2012')])?.title).toBe('last');
  expect(shownOffice([])).toBeNull();
});

test.each([
  ['nothing is told: the one held first', {}, 'foreign minister'],
  ['the one that most articles give', { 'security adviser': 3, 'foreign minister': 2 }, 'security adviser'],
  ['told as often: the one held first', { 'security adviser': 2, 'foreign minister': 2 }, 'foreign minister'],
  ['one that is over is not shown, however often it is told', { senator: 9 }, 'foreign minister'],
])('of several that are held now, %s', (_, told, title) => {
  const offices = [
    office('security adviser', '2025-05-01', '..'),
    office('foreign minister', '2025-01-21', '..'),
    office('senator', '2011', '2025-01'),
  ];
  expect(shownOffice(offices, new Map(Object.entries(told)))?.title).toBe(title);
});

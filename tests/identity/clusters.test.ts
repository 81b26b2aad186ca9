import { expect, test } from 'vitest';
import { meetingsOf } from '@/lib/identity/meetings';
import type { IdentifiedReport } from '@/lib/identity/report';
import { report } from './report';

/** The ids of the reports of each meeting. */
const together = (...reports: IdentifiedReport[]) =>
  meetingsOf(reports)
    .map((meeting) =>
      meeting.reports
        .map((one) => one.id)
        .sort()
        .join('+'),
    )
    .sort();

const JOIN: [string, Parameters<typeof report>[0], Parameters<typeof report>[0]][] = [
  ['one day', { id: 'a', date: '2024-06-19' }, { id: 'b', date: '2024-06-19' }],
  ['a day and its month', { id: 'a', date: '2024-06-19' }, { id: 'b', date: '2024-06' }],
  [
    'a day and an interval around it',
    { id: 'a', date: '2024-06-19' },
    { id: 'b', date: '2024-06-18/2024-06-19' },
  ],
  ['a month without a year and that month', { id: 'a', date: 'XXXX-06' }, { id: 'b', date: '2024-06' }],
  ['a month without a year and a day in it', { id: 'a', date: 'XXXX-06' }, { id: 'b', date: '2024-06-19' }],
  ['two months without a year', { id: 'a', date: 'XXXX-06' }, { id: 'b', date: 'XXXX-06' }],
  ['a year-less day and that day', { id: 'a', date: 'XXXX-06-19' }, { id: 'b', date: '2024-06-19' }],
  ['talks at a summit', { id: 'a', date: '2024-06-19' }, { id: 'b', date: '2024-06-19', kind: 'summit' }],
  ['planned, then held', { id: 'a', date: '2024-06-19', status: 'planned' }, { id: 'b', date: '2024-06-19' }],
  ['one names fewer people', { id: 'a', date: '2024-06-19' }, { id: 'b', date: '2024-06-19', who: 'putin' }],
  [
    'a city and its country',
    { id: 'a', date: '2024-06-19', city: 'pyongyang', in: 'KP' },
    { id: 'b', date: '2024-06-19', in: 'KP' },
  ],
  [
    'a visitor with the host and without',
    { id: 'a', date: '2024-06', kind: 'visit', who: 'putin:visitor kim:host' },
    { id: 'b', date: '2024-06', kind: 'visit', who: 'putin:visitor' },
  ],
  [
    'one names the organisation',
    { id: 'a', date: '2025-09', kind: 'summit', organisations: ['SCO'] },
    { id: 'b', date: '2025-09', kind: 'summit' },
  ],
  ['a place and none', { id: 'a', date: '2024-06-19', in: 'KP' }, { id: 'b', date: '2024-06-19' }],
  [
    'a summit of one organisation, told without people',
    { id: 'a', date: '2025-09-01', kind: 'summit', who: '', countries: [], organisations: ['SCO'], in: 'CN' },
    { id: 'b', date: '2025-09-01', kind: 'summit', who: '', countries: [], organisations: ['SCO'], in: 'CN' },
  ],
  [
    'a conference of which each article names another guest',
    {
      id: 'a',
      date: '2026-07',
      kind: 'summit',
      who: 'trump',
      countries: ['US'],
      organisations: ['NATO'],
      in: 'TR',
    },
    {
      id: 'b',
      date: '2026-07-08',
      kind: 'summit',
      who: 'rutte',
      countries: [],
      organisations: ['NATO'],
      in: 'TR',
    },
  ],
];

test.each(JOIN)('one meeting: %s', (_, a, b) => {
  expect(together(report(a), report(b))).toEqual(['a+b']);
});

const APART: typeof JOIN = [
  [
    'a visit and the one in return',
    { id: 'a', date: '2024-06', kind: 'visit', who: 'putin:visitor kim:host' },
    { id: 'b', date: '2024-06', kind: 'visit', who: 'kim:visitor putin:host' },
  ],
  [
    'a visit and the one in return, told of one person',
    { id: 'a', date: '2024-06', kind: 'visit', who: 'putin:visitor kim' },
    { id: 'b', date: '2024-06', kind: 'visit', who: 'kim:visitor' },
  ],
  [
    'a visitor and a host of one name',
    { id: 'a', date: '2024-06', kind: 'visit', who: 'kim:visitor' },
    { id: 'b', date: '2024-06', kind: 'visit', who: 'kim:host' },
  ],
  [
    'a host and a visitor of one name',
    { id: 'a', date: '2024-06', kind: 'visit', who: 'kim:host' },
    { id: 'b', date: '2024-06', kind: 'visit', who: 'kim:visitor' },
  ],
  [
    'sessions of two organisations',
    { id: 'a', date: '2025-09', kind: 'summit', organisations: ['SCO'] },
    { id: 'b', date: '2025-09', kind: 'summit', organisations: ['BRICS'] },
  ],
  ['two days', { id: 'a', date: '2024-06-18' }, { id: 'b', date: '2024-06-19' }],
  ['two months', { id: 'a', date: '2024-06' }, { id: 'b', date: '2024-07' }],
  ['two months without a year', { id: 'a', date: 'XXXX-06' }, { id: 'b', date: 'XXXX-07' }],
  ['a day outside the year-less month', { id: 'a', date: 'XXXX-06' }, { id: 'b', date: '2024-07-01' }],
  ['a year alone', { id: 'a', date: '2024-06-19' }, { id: 'b', date: '2024' }],
  ['two times the same year alone', { id: 'a', date: '2024' }, { id: 'b', date: '2024' }],
  ['half a year', { id: 'a', date: '2024-06-19' }, { id: 'b', date: '2024-01/2024-06' }],
  ['no date', { id: 'a', date: '2024-06-19' }, { id: 'b' }],
  ['two without a date', { id: 'a' }, { id: 'b' }],
  ['the day of the news alone', { id: 'a', date: '2024-06-19' }, { id: 'b', reportedOn: '2024-06-19' }],
  [
    'a visit and the talks held on it',
    { id: 'a', date: '2024-06-19' },
    { id: 'b', date: '2024-06-19', kind: 'visit' },
  ],
  ['a call and talks', { id: 'a', date: '2024-06-19' }, { id: 'b', date: '2024-06-19', kind: 'call' }],
  ['other sides', { id: 'a', date: '2024-06-19' }, { id: 'b', date: '2024-06-19', countries: ['CN', 'RU'] }],
  [
    'one article tells of two',
    { id: 'a', date: '2024-06-19', article: 'x' },
    { id: 'b', date: '2024-06-19', article: 'x' },
  ],
  [
    'each with another person',
    { id: 'a', date: '2024-06-19', who: 'putin kim' },
    { id: 'b', date: '2024-06-19', who: 'putin choe' },
  ],
  [
    'two cities',
    { id: 'a', date: '2024-06-19', city: 'moscow' },
    { id: 'b', date: '2024-06-19', city: 'pyongyang' },
  ],
  ['two countries', { id: 'a', date: '2024-06', in: 'RU' }, { id: 'b', date: '2024-06', in: 'KP' }],
  [
    'one leader and nobody else known',
    { id: 'a', date: '2025-05-09', who: 'putin', countries: ['RU'], city: 'moscow' },
    { id: 'b', date: '2025-05-09', who: 'putin', countries: ['RU'], city: 'moscow' },
  ],
  [
    'nobody at all',
    { id: 'a', date: '2025-05-09', who: '', countries: [], city: 'moscow' },
    { id: 'b', date: '2025-05-09', who: '', countries: [], city: 'moscow' },
  ],
  [
    'sessions of a month where the organisation sits all the year round, each with another guest',
    {
      id: 'a',
      date: '2026-07',
      kind: 'summit',
      who: 'trump',
      countries: ['US'],
      organisations: ['NATO'],
      in: 'BE',
    },
    {
      id: 'b',
      date: '2026-07',
      kind: 'summit',
      who: 'rutte',
      countries: ['NL'],
      organisations: ['NATO'],
      in: 'BE',
    },
  ],
  [
    'talks of the same people where an organisation meets',
    { id: 'a', date: '2025-09-01', kind: 'summit', organisations: ['SCO'], in: 'CN' },
    { id: 'b', date: '2025-09-01', organisations: ['SCO'], in: 'CN' },
  ],
  [
    'summits of two organisations in one place',
    { id: 'a', date: '2025-09-01', kind: 'summit', who: '', countries: [], organisations: ['SCO'], in: 'CN' },
    {
      id: 'b',
      date: '2025-09-01',
      kind: 'summit',
      who: '',
      countries: [],
      organisations: ['BRICS'],
      in: 'CN',
    },
  ],
];

test.each(APART)('two meetings: %s', (_, a, b) => {
  expect(together(report(a), report(b))).toEqual(['a', 'b']);
});

test('where two meetings fit, a report stays apart', () => {
  const [early, late] = [report({ id: 'a', date: '2024-06-03' }), report({ id: 'b', date: '2024-06-19' })];
  expect(together(early, late, report({ id: 'c', date: 'XXXX-06' }))).toEqual(['a', 'b', 'c']);
  expect(together(early, report({ id: 'c', date: 'XXXX-06' }))).toEqual(['a+c']);
});

test('a month without a year does not choose between years', () => {
  expect(
    together(
      report({ id: 'a', date: '2023-06' }),
      report({ id: 'b', date: '2024-06' }),
      report({ id: 'c', date: 'XXXX-06' }),
    ),
  ).toEqual(['a', 'b', 'c']);
});

test('talks and a summit on one day: the same word chooses', () => {
  const [talks, summit] = [
    report({ id: 'a', article: 'x', date: '2025-09-01' }),
    report({ id: 'b', article: 'x', date: '2025-09-01', kind: 'summit' }),
  ];
  expect(together(talks, summit, report({ id: 'c', date: '2025-09-01', kind: 'summit' }))).toEqual([
    'a',
    'b+c',
  ]);
});

test('two intervals that share no day are not brought together by a month', () => {
  expect(
    together(
      report({ id: 'a', date: '2024-06-03/2024-06-04' }),
      report({ id: 'b', date: '2024-06-18/2024-06-19' }),
      report({ id: 'c', date: '2024-06' }),
    ),
  ).toEqual(['a', 'b', 'c']);
});

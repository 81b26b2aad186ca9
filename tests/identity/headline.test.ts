import { expect, test } from 'vitest';
import { headline } from '@/lib/identity/headline';
import { dated, report } from './report';

test('two tellings of a visit, one without a year: the year is taken over, and the report keeps its own words', () => {
  const meeting = headline([
    report({ id: 'r-2', kind: 'visit', date: '2024-06', who: 'putin:visitor', in: 'KP' }),
    report({
      id: 'r-1',
      kind: 'visit',
      date: 'XXXX-06',
      who: 'putin:visitor kim:host',
      city: 'pyongyang',
      in: 'KP',
    }),
  ]);
  expect(meeting).toMatchObject({
    id: 'm-1',
    date: { edtf: '2024-06', earliest: '2024-06-01', latest: '2024-06-30', basis: 'stated' },
    place: { city: 'pyongyang', country: 'KP' },
    participants: [
      { leader: 'kim', role: 'host' },
      { leader: 'putin', role: 'visitor' },
    ],
    reports: [
      { id: 'r-2', completed: null },
      {
        id: 'r-1',
        completed: {
          edtf: '2024-06',
          earliest: '2024-06-01',
          latest: '2024-06-30',
          basis: 'from-another-report',
        },
      },
    ],
  });
});

test('a day whose year is taken over is more exact than a month, and says so', () => {
  const meeting = headline([
    report({ id: 'r-1', date: '2024-06' }),
    report({ id: 'r-2', date: 'XXXX-06-19' }),
  ]);
  expect(meeting.date).toEqual({
    edtf: '2024-06-19',
    earliest: '2024-06-19',
    latest: '2024-06-19',
    basis: 'from-another-report',
  });
});

test('where nobody tells the year, none is made up', () => {
  const meeting = headline([report({ id: 'r-1', date: 'XXXX-06' }), report({ id: 'r-2', date: 'XXXX-06' })]);
  expect(meeting.date).toEqual(dated('XXXX-06'));
  expect(meeting.reports.map((one) => one.completed)).toEqual([null, null]);
});

test('an interval over the new year takes the year in which it begins', () => {
  const meeting = headline([
    report({ id: 'r-1', date: '2025-01-01' }),
    report({ id: 'r-2', date: 'XXXX-12-30/XXXX-01-02' }),
  ]);
  expect(meeting.reports[1]?.completed?.edtf).toBe('2024-12-30/2025-01-02');
});

test('the day of the news is kept only where no report tells a date, and then the earliest', () => {
  expect(headline([report({ id: 'r-1', reportedOn: '2025-03-15' })])).toMatchObject({
    date: null,
    reportedOn: '2025-03-15',
  });
  expect(
    headline([
      report({ id: 'r-1', reportedOn: '2025-03-16' }),
      report({ id: 'r-2', reportedOn: '2025-03-15' }),
    ]),
  ).toMatchObject({ date: null, reportedOn: '2025-03-15' });
  expect(
    headline([report({ id: 'r-1', reportedOn: '2025-03-16' }), report({ id: 'r-2', date: '2025-03' })]),
  ).toMatchObject({ date: dated('2025-03'), reportedOn: null });
});

test.each([
  [
    'the article published last',
    [
      ['planned', '2025-05-01'],
      ['held', '2025-05-10'],
    ],
    'held',
  ],
  [
    'a cancellation after the plan',
    [
      ['planned', '2025-05-01'],
      ['cancelled', '2025-05-07'],
    ],
    'cancelled',
  ],
  [
    'a plan after the cancellation',
    [
      ['cancelled', '2025-05-01'],
      ['planned', '2025-05-07'],
    ],
    'planned',
  ],
  [
    'of one day, what is over',
    [
      ['planned', '2025-05-09'],
      ['held', '2025-05-09'],
    ],
    'held',
  ],
  [
    'of one day, the refusal before the plan',
    [
      ['planned', '2025-05-09'],
      ['cancelled', '2025-05-09'],
    ],
    'cancelled',
  ],
  [
    'an article of unknown day may be later',
    [
      ['planned', '2025-05-09'],
      ['held', null],
    ],
    'held',
  ],
  [
    'an article of unknown day with a weaker word',
    [
      ['held', '2025-05-09'],
      ['proposed', null],
    ],
    'held',
  ],
] as const)('status: %s', (_, told, status) => {
  const reports = told.map(([one, published], index) =>
    report({ id: `r-${index}`, date: '2025-05-09', status: one, published }),
  );
  expect(headline(reports).status).toBe(status);
  expect(headline([...reports].reverse()).status).toBe(status);
});

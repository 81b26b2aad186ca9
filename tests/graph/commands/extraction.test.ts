import { expect, test } from 'vitest';
import { extractionOf } from '@/graph/commands/extraction';
import type { Reading } from '@/lib/reading';

const TEXT = 'রাজা ও রানি ঢাকায় বৈঠক করেন। তাঁরা কথা বলেন।';

const reading: Reading = {
  article: {
    key: 'a',
    title: 'বৈঠক',
    publisher: null,
    url: null,
    published: { day: '2025-03-16', basis: 'header', phrase: '১৬ মার্চ ২০২৫' },
    credit: { start: 0, end: 4, text: 'রাজা', rule: 'r' },
    text: TEXT,
  },
  sentences: [],
  mentions: [],
  leaders: [
    { id: 'raja', known: true, name: 'রাজা', nameEn: 'Raja', aliases: ['রাজা'], title: 'রাজা', country: 'BT' },
    { id: 'x-1', known: false, name: 'রানি', nameEn: null, aliases: [], title: null, country: null },
  ],
  countries: ['BD', 'BT'],
  organisations: ['UN'],
  reports: [
    {
      kind: 'talks',
      status: 'held',
      date: null,
      reportedOn: '2025-03-15',
      place: { city: { id: 'dhaka', name: 'ঢাকা', nameEn: 'Dhaka', told: 'ঢাকা শহর' }, country: 'BD' },
      participants: [
        { leader: 'raja', role: 'participant' },
        { leader: 'x-1', role: 'participant' },
      ],
      countries: ['BT'],
      organisations: [],
      evidence: [{ start: 0, end: 29 }],
      rule: 'r',
    },
  ],
  readerVersion: '1',
};

test('a reading in the form that scorers read: names for ids, sentences for spans', () => {
  expect(extractionOf(reading, 'a.txt')).toEqual({
    source: 'a.txt',
    published: '2025-03-16',
    credit: 'রাজা',
    leaders: [
      { name: 'রাজা', aliases: ['রাজা'], title: 'রাজা', country: 'BT' },
      { name: 'রানি', aliases: [], title: null, country: null },
    ],
    countries: ['BD', 'BT'],
    meetings: [
      {
        kind: 'talks',
        status: 'held',
        date: null,
        reportedOn: '2025-03-15',
        participants: ['রাজা', 'রানি'],
        countries: ['BT'],
        place: { city: 'ঢাকা শহর', country: 'BD' },
        evidence: [{ text: 'রাজা ও রানি ঢাকায় বৈঠক করেন।' }],
      },
    ],
  });
});

test('what nothing tells is null', () => {
  const [report] = reading.reports;
  const bare: Reading = {
    ...reading,
    article: { ...reading.article, published: null, credit: null },
    reports: report ? [{ ...report, place: { city: null, country: 'BD' }, reportedOn: null }] : [],
  };
  expect(extractionOf(bare, 'a.txt')).toMatchObject({
    published: null,
    credit: null,
    meetings: [{ place: { city: null, country: 'BD' }, reportedOn: null }],
  });
});

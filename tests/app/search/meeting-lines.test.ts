import { expect, test } from 'vitest';
import { meetingLines } from '@/app/api/search/suggestions/meeting-lines';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';
import { metLine } from '@/components/search/met-line';
import type { When } from '@/graph/queries/when';

const MODI = {
  ...{ id: 'narendra-modi', name: 'নরেন্দ্র মোদি', nameEn: 'Narendra Modi', speaksFor: 'IN' },
  role: 'participant' as const,
};
const DELHI = { city: { id: 'delhi', name: 'দিল্লি', nameEn: 'Delhi' }, country: null };
const NO_DAY: When = { date: null, earliest: null, latest: null, basis: null, reportedOn: null };
const DAY: When = { ...NO_DAY, date: '2026-05-20', earliest: '2026-05-20', latest: '2026-05-20' };
const NEWS: When = { ...NO_DAY, reportedOn: '2026-05-20' };

type Row = Parameters<typeof meetingLines>[0][number];
const met = (id: string, told: Partial<Row> = {}): Row => ({
  ...{ id, kind: 'talks', status: 'held', when: DAY, place: null },
  ...{ participants: [MODI], countries: [], organisations: [] },
  ...told,
});

const read = (rows: Row[], locale: 'bn' | 'en') => {
  const { kind, status, when } = { bn, en }[locale];
  return meetingLines(rows, { locale, yearless: when.yearless }).map(({ href, met, detail }) =>
    [href, met && metLine(met, { kind, status, ...when }), detail].filter(Boolean).join(' | '),
  );
};

test('a line says how the day is known, and that a meeting was not held', () => {
  expect(read([met('a'), met('b', { when: NEWS, status: 'proposed', place: DELHI })], 'bn')).toEqual([
    '/meetings/a | মুখোমুখি বৈঠক · ২০ মে ২০২৬',
    '/meetings/b | মুখোমুখি বৈঠক · প্রস্তাবিত · খবরের দিন ২০ মে ২০২৬ | দিল্লি',
  ]);
  expect(
    read([met('a', { when: NO_DAY }), met('b', { when: NEWS, status: 'cancelled', kind: 'visit' })], 'en'),
  ).toEqual([
    '/en/meetings/a | Talks · date not known',
    '/en/meetings/b | Visit · called off or denied · reported on 20 May 2026',
  ]);
});

test('of meetings whose lines would read alike one is offered, and the next takes the place', () => {
  const planned = { status: 'planned', when: NEWS } as const;
  const rows = [met('a', planned), met('b', planned), met('c', { ...planned, place: DELHI }), met('d')];
  expect(read(rows, 'en').map((line) => line.split(' ')[0])).toEqual(['/en/meetings/a', '/en/meetings/c']);
  // whom no article names could not be told from others
  expect(read([met('a', { participants: [] })], 'en')).toEqual([]);
});

test('a day of which no year is told says so', () => {
  const rows = [met('a', { when: { ...NO_DAY, date: 'XXXX-06-18' } })];
  expect(read(rows, 'bn')).toEqual(['/meetings/a | মুখোমুখি বৈঠক · ১৮ জুন (সাল জানা নেই)']);
  expect(read(rows, 'en')).toEqual(['/en/meetings/a | Talks · 18 June, year not known']);
});

test('a line says what of the query the meeting is of, and nothing where nothing of it was named', () => {
  const says = { locale: 'en', yearless: en.when.yearless } as const;
  expect(meetingLines([met('a')], says, 'Narendra Modi · 2026')[0]?.why).toEqual({
    word: 'matched',
    form: 'Narendra Modi · 2026',
  });
  expect(meetingLines([met('a')], says)[0]?.why).toBeNull();
});

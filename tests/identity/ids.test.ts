import { expect, test } from 'vitest';
import { articleId, isMeetingId, meetingIdOf, reportIdOf, reportIds, textHash } from '@/lib/identity/ids';
import type { MeetingReport } from '@/lib/reading';

const told = (change: Partial<MeetingReport> = {}): MeetingReport => ({
  kind: 'talks',
  status: 'held',
  date: null,
  reportedOn: null,
  place: null,
  participants: [
    { leader: 'putin', role: 'participant' },
    { leader: 'kim', role: 'participant' },
  ],
  countries: ['KP', 'RU'],
  organisations: [],
  evidence: [{ start: 10, end: 50 }],
  rule: 'met-with',
  ...change,
});

test('an article is called after its key, whatever its text', () => {
  expect(articleId('https://example.org/1')).toMatch(/^a-[0-9a-hjkmnp-z]{12}$/);
  expect(articleId('https://example.org/1')).toBe('a-r1mrnd2g3fgy');
  expect(articleId('https://example.org/2')).not.toBe(articleId('https://example.org/1'));
});

test('a report keeps its id when words, offsets, date and status change', () => {
  const [before] = reportIds('a-1', [told()]);
  const [after] = reportIds('a-1', [
    told({
      status: 'planned',
      reportedOn: '2024-06-19',
      evidence: [{ start: 17, end: 60 }],
      rule: 'sat-down',
    }),
  ]);
  expect(after).toBe(before);
});

test('a report is called after its article and who meets how', () => {
  const ids = [
    reportIds('a-1', [told()]),
    reportIds('a-2', [told()]),
    reportIds('a-1', [told({ kind: 'call' })]),
    reportIds('a-1', [told({ participants: [{ leader: 'putin', role: 'participant' }] })]),
    reportIds('a-1', [told({ countries: ['CN', 'RU'] })]),
  ];
  expect(new Set(ids.flat()).size).toBe(5);
});

test('two alike in one article are told apart by which stands first, in whatever order they are listed', () => {
  const [first, second] = [told(), told({ evidence: [{ start: 90, end: 99 }] })];
  const [a, b] = reportIds('a-1', [first, second]);
  expect(a).not.toBe(b);
  expect(reportIds('a-1', [second, first])).toEqual([b, a]);
  expect(reportIds('a-1', [told(), told()])[0]).not.toBe(reportIds('a-1', [told(), told()])[1]);
});

test('the order of people does not count', () => {
  expect(reportIds('a-1', [told({ participants: [...told().participants].reverse() })])).toEqual(
    reportIds('a-1', [told()]),
  );
});

test('a meeting is found by the id of its report', () => {
  expect(meetingIdOf('r-123')).toBe('m-123');
  expect(reportIdOf('m-123')).toBe('r-123');
});

test('the hash of a text', () => {
  expect(textHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('a meeting’s id is told from other ids by its shape', () => {
  const [report = ''] = reportIds('a-1', [told()]);
  expect(isMeetingId(meetingIdOf(report))).toBe(true);
  for (const id of ['vladimir-putin', 'RU', report, 'm-a-hamid', 'm-', ''])
    expect(isMeetingId(id)).toBe(false);
});

import { expect, test } from 'vitest';
import { blockOf } from '@/lib/identity/block';
import { meetingsOf } from '@/lib/identity/meetings';
import type { IdentifiedReport } from '@/lib/identity/report';
import { canBeSame } from '@/lib/time/edtf-sameness';
import { chooser } from '../chance';
import { report } from './report';

const DATES = [
  null,
  '2024',
  '2024-06',
  '2023-06',
  'XXXX-06',
  'XXXX-06-19',
  '2024-06-18',
  '2024-06-19',
  '2024-06-18/2024-06-19',
];

/** Reports of a few people in a few weeks, so that most of them could be one meeting. */
function crowd(seed: number): IdentifiedReport[] {
  const { one, some } = chooser(seed);
  return Array.from({ length: 14 }, (_, index) =>
    report({
      id: `r-${one([1, 2, 3, 4, 5, 6, 7, 8, 9])}${index}`,
      article: `a-${one([1, 2, 3, 4, 5, 6])}`,
      date: one(DATES),
      kind: one(['talks', 'talks', 'summit', 'visit']),
      who: some(['putin', 'kim', 'choe']).join(' '),
      countries: one([['KP', 'RU'], ['KP', 'RU'], ['RU']]),
      city: one([undefined, undefined, 'moscow', 'pyongyang']),
      status: one(['held', 'planned', 'cancelled']),
      published: one([null, '2024-06-01', '2024-07-01']),
    }),
  );
}

test.each(Array.from({ length: 200 }, (_, seed) => seed))(
  'meetings are a function of the set of reports (%i)',
  (seed) => {
    const reports = crowd(seed);
    const meetings = meetingsOf(reports);
    for (let turn = 0; turn < 10; turn++) {
      expect(meetingsOf(chooser(seed * 100 + turn).shuffled(reports))).toEqual(meetings);
    }

    const byId = new Map(reports.map((one) => [one.id, one]));
    expect(meetings.flatMap((meeting) => meeting.reports.map((one) => one.id)).sort()).toEqual(
      [...byId.keys()].sort(),
    );
    for (const meeting of meetings) {
      const members = meeting.reports.map((one) => byId.get(one.id) as IdentifiedReport);
      expect(new Set(members.map((one) => one.article)).size).toBe(members.length);
      expect(new Set(members.map(blockOf)).size).toBe(1);
      for (const a of members)
        for (const b of members)
          if (a !== b) expect(canBeSame(a.date?.edtf ?? '', b.date?.edtf ?? '')).toBe(true);
    }
  },
);

test('each block can be worked out by itself', () => {
  const reports = Array.from({ length: 20 }, (_, seed) => crowd(1000 + seed)).flat();
  const unique = [...new Map(reports.map((one) => [one.id, one])).values()];
  const blocks = new Set(unique.map(blockOf));
  const apart = [...blocks].flatMap((block) => meetingsOf(unique.filter((one) => blockOf(one) === block)));
  expect(apart.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(meetingsOf(unique));
});

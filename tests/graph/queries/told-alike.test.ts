import { expect, test } from 'vitest';
import type { Report } from '@/graph/queries/reports';
import { differences } from '@/graph/queries/told-alike';

interface Told {
  kind?: 'talks' | 'summit';
  date?: string | null;
  takenOver?: string;
  /** A city in Türkiye, the country alone, or nothing. */
  at?: 'ankara' | 'istanbul' | 'TR';
  who?: string;
  between?: string;
}

const listed = (text = '') => text.split(' ').filter(Boolean);

const report = ({ kind = 'talks', date = null, takenOver, at, who, between }: Told) =>
  ({
    kind,
    status: 'held',
    when: { date },
    takenOver: takenOver ? { date: takenOver } : null,
    place: at ? { city: at === 'TR' ? null : { id: at }, country: { code: 'TR' } } : null,
    participants: listed(who).map((id) => ({ id })),
    countries: listed(between).map((code) => ({ code })),
    organisations: [],
  }) as unknown as Report;

const of = (...told: Told[]) => differences(told.map(report));

test.each<[string, Told[]]>([
  ['date', [{ date: '2026-05-15' }, { date: '2026-05' }]],
  ['date', [{ date: '2026-05-15' }, { date: 'XXXX-05' }]],
  ['date', [{ date: null }, { date: '2026-05' }]],
  ['place', [{ at: 'TR' }, { at: 'ankara' }]],
  ['place', [{}, { at: 'TR' }]],
  ['participants', [{ who: 'putin kim' }, { who: 'kim' }]],
  ['participants', [{}, { who: 'kim' }, { who: 'kim' }]],
  // two who do not go together in the words of one go together in those of a third
  ['participants', [{ who: 'putin' }, { who: 'kim' }, { who: 'kim putin' }]],
  ['countries', [{ between: 'TR US' }, { between: 'US' }]],
])('who tells less of the %s does not contradict: %j', (what, told) => {
  expect(of(...told)).toEqual({ differing: [], fuller: [what] });
});

test.each<[string, Told[]]>([
  ['kind', [{ kind: 'talks' }, { kind: 'summit' }]],
  ['date', [{ date: '2026-05-15' }, { date: '2026-05-16' }]],
  ['date', [{ date: '2026-03-31/2026-04-02' }, { date: '2026-04' }]],
  ['place', [{ at: 'istanbul' }, { at: 'ankara' }, { at: 'TR' }]],
  ['participants', [{ who: 'putin kim' }, { who: 'kim modi' }]],
  ['countries', [{ between: 'TR' }, { between: 'US' }]],
])('where none tells of the %s all that the others tell, they differ: %j', (what, told) => {
  expect(of(...told)).toEqual({ differing: [what], fuller: [] });
});

test.each<[Told[]]>([
  [
    [
      { who: 'putin kim', between: 'RU KP' },
      { who: 'kim putin', between: 'KP RU' },
    ],
  ],
  [
    [
      { date: '2026-05', at: 'ankara' },
      { date: 'XXXX-05', takenOver: '2026-05', at: 'ankara' },
    ],
  ],
  [[{}, {}]],
  [[{ who: 'kim' }]],
])('what is told alike neither differs nor is fuller: %j', (told) => {
  expect(of(...told)).toEqual({ differing: [], fuller: [] });
});

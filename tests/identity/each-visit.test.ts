import { expect, test } from 'vitest';
import { type Beside, eachVisit } from '@/lib/identity/each-visit';
import type { MeetingReport, ReadLeader, Role } from '@/lib/reading';

const leader = (id: string, country: string | null): ReadLeader => ({
  ...{ id, known: true, name: id, nameEn: null, aliases: [], title: null },
  country,
});
const BESIDE: Beside = {
  leaders: [leader('trump', 'US'), leader('xi', 'CN'), leader('guterres', 'UN'), leader('nobodys', null)],
  article: { published: { day: '2026-06-20', basis: 'feed', phrase: '2026-06-20' } },
};
const on = (edtf: string, earliest: string, latest: string): MeetingReport['date'] => ({
  ...{ edtf, earliest, latest, basis: 'reckoned', rule: 'month' },
  phrase: { start: 0, end: 4, text: 'আজ' },
});

const journey = (
  who: Record<string, Role>,
  countries: string[],
  change: Partial<MeetingReport> = {},
): MeetingReport => ({
  ...{ kind: 'visit', status: 'planned', date: null, reportedOn: null, place: null },
  participants: Object.entries(who).map(([id, role]) => ({ leader: id, role })),
  countries,
  organisations: [],
  evidence: [{ start: 10, end: 50 }],
  rule: 'trip',
  ...change,
});

/** Who visited what, a line each. */
const visits = (report: MeetingReport) =>
  eachVisit(report, BESIDE).map(({ participants, countries, place, date, reportedOn }) =>
    [
      participants.map((one) => one.leader).join(' '),
      countries.join(' '),
      place?.country ?? '-',
      ...(date ? [date.edtf] : []),
      ...(reportedOn ? [`news ${reportedOn}`] : []),
    ].join(' | '),
  );

test.each<[why: string, report: MeetingReport, told: string[]]>([
  [
    'two states in one journey are two visits',
    journey({ trump: 'visitor' }, ['CN', 'TR', 'US']),
    ['trump | CN US | CN', 'trump | TR US | TR'],
  ],
  [
    'a host is met at home alone',
    journey({ trump: 'visitor', xi: 'host' }, ['CN', 'TR', 'US']),
    ['trump xi | CN US | CN', 'trump | TR US | TR'],
  ],
  [
    'an organisation has no state of its own among them',
    journey({ guterres: 'visitor' }, ['RU', 'UA']),
    ['guterres | RU | RU', 'guterres | UA | UA'],
  ],
  [
    'a day is of none of them',
    journey({ trump: 'visitor' }, ['CN', 'TR', 'US'], { date: on('2026-06-20', '2026-06-20', '2026-06-20') }),
    ['trump | CN US | CN | news 2026-06-20', 'trump | TR US | TR | news 2026-06-20'],
  ],
  [
    'a month, and some days, are of each',
    journey({ trump: 'visitor' }, ['CN', 'TR', 'US'], { date: on('2026-06', '2026-06-01', '2026-06-30') }),
    ['trump | CN US | CN | 2026-06', 'trump | TR US | TR | 2026-06'],
  ],
  [
    'somebody’s state is none of these',
    journey({ trump: 'visitor', guterres: 'participant' }, ['CN', 'TR', 'US']),
    ['trump guterres | CN TR US | -'],
  ],
  ['one state', journey({ trump: 'visitor' }, ['CN', 'US']), ['trump | CN US | -']],
  [
    'to one place several come',
    journey({ trump: 'visitor' }, ['FR', 'RU', 'US'], { place: { city: null, country: 'RU' } }),
    ['trump | FR RU US | RU'],
  ],
  ['nobody is named', journey({}, ['CN', 'TR', 'US']), [' | CN TR US | -']],
  [
    'nobody is named, and whose journey it is is told',
    journey({}, ['BD', 'CN', 'MY'], { from: ['BD'] }),
    [' | BD CN | CN', ' | BD MY | MY'],
  ],
  [
    'nobody is named, and it is an organisation’s',
    journey({}, ['CN', 'TR'], { from: [] }),
    [' | CN | CN', ' | TR | TR'],
  ],
  [
    'a journey to several, of which one place is told',
    journey({ trump: 'visitor' }, ['FR', 'RU', 'US'], {
      from: ['US'],
      place: { city: null, country: 'RU' },
    }),
    ['trump | FR US | FR', 'trump | RU US | RU'],
  ],
  ['whose state is not told', journey({ nobodys: 'visitor' }, ['CN', 'TR']), ['nobodys | CN TR | -']],
  [
    'talks of three',
    journey({ trump: 'participant', xi: 'participant' }, ['CN', 'TR', 'US'], { kind: 'talks' }),
    ['trump xi | CN TR US | -'],
  ],
])('%s', (_, report, told) => {
  expect(visits(report)).toEqual(told);
});

import { expect, test } from 'vitest';
import { counted, countedMeeting, gold, read, reading, told } from './made-up';

const NOBODY = { participants: [], countries: [] };

/** Whether the two are taken for one meeting. */
const isOne = (...[people, reader]: Parameters<typeof countedMeeting>) =>
  countedMeeting(people, reader).lists.meetings.right === 1;

test.each([
  ['a visit for talks', {}, { kind: 'visit' }, true],
  ['a call for talks', {}, { kind: 'call' }, false],
  ['talks for a call', { kind: 'call' }, {}, false],
  ['one of two people', {}, { participants: ['হরিশ'] }, true],
  ['one of three', { participants: ['raja', 'rani', 'other'] }, { participants: ['হরিশ'] }, false],
  ['a stranger beside one of two', {}, { participants: ['হরিশ', 'মোহন'] }, false],
  ['nobody named, the same states', { participants: [] }, {}, true],
  ['nobody named, one state of two', {}, { participants: [], countries: ['AA'] }, true],
  [
    'nobody named, one of three states',
    { countries: ['AA', 'BB', 'CC'] },
    { participants: [], countries: ['AA'] },
    true,
  ],
  ['nobody and nothing in common', { ...NOBODY, countries: ['CC'] }, { place: null, date: null }, false],
  ['neither of a day', { ...NOBODY, countries: ['CC'], date: null }, { place: null, date: null }, false],
  ['nothing but the day', { ...NOBODY, countries: ['CC'] }, { place: null }, true],
  ['nothing but the country of the place', { ...NOBODY, countries: ['CC'] }, { date: null }, true],
  ['the country alone, another kind', { ...NOBODY, countries: ['CC'] }, { date: null, kind: 'visit' }, false],
  ['nobody and no state on both sides', NOBODY, { ...NOBODY, place: null, date: null }, true],
  ['people without states on one side', { ...NOBODY }, { place: null, date: null, countries: [] }, false],
] as const)('%s', (_, people, reader, one) => {
  expect(isOne(structuredClone(people) as never, structuredClone(reader) as never)).toBe(one);
});

test('a meeting that is told twice is right once and wrong once', () => {
  const { lists } = counted(gold([told()]), reading([read(), read()]));
  expect(lists.meetings).toEqual({ right: 1, wrong: 1, missed: 0 });
  expect(lists.wholeMeetings).toEqual({ right: 1, wrong: 1, missed: 0 });
});

test('two meetings that are told as one: one is right, the other missed', () => {
  const { lists } = counted(gold([told(), told({ date: '2024-07-01' })]), reading([read()]));
  expect(lists.meetings).toEqual({ right: 1, wrong: 0, missed: 1 });
});

test('the most alike are taken for one, whatever their order', () => {
  const [first, second] = [told({ date: '2024-06-01' }), told({ date: '2024-07-01', status: 'planned' })];
  const readings = [read({ date: '2024-07-01', status: 'planned' }), read({ date: '2024-06-01' })];
  for (const meetings of [
    [first, second],
    [second, first],
  ])
    expect(counted(gold(meetings), reading(readings)).lists.wholeMeetings.right).toBe(2);
});

test('kind and day weigh more than status, status more than place', () => {
  const people = [told({ kind: 'visit', status: 'planned', place: null })];
  const alike = read({ kind: 'visit', status: 'planned' });
  const lessAlike = read({ kind: 'visit', place: null });
  const { fields } = counted(gold(people), reading([lessAlike, alike]));
  expect(fields.status.right).toBe(1);
  const dayless = counted(gold([told()]), reading([read({ date: null }), read({ status: 'planned' })]));
  expect(dayless.fields.date.right).toBe(1);
});

test('an optional meeting is neither asked for nor wrong, and nothing of it is looked at', () => {
  const optional = gold([told({ optional: true })]);
  expect(counted(optional, reading([])).lists.meetings).toEqual({ right: 0, wrong: 0, missed: 0 });
  const found = counted(optional, reading([read({ status: 'planned' })]));
  expect(found.lists.meetings).toEqual({ right: 0, wrong: 0, missed: 0 });
  expect(found.fields.status.of).toBe(0);
});

test('what is nowhere is wrong, what is not found is missed', () => {
  const { lists, mistakes } = counted(gold([told()]), reading([read({ kind: 'call' })]));
  expect(lists.meetings).toEqual({ right: 0, wrong: 1, missed: 1 });
  expect(lists.wholeMeetings).toEqual({ right: 0, wrong: 1, missed: 1 });
  expect(mistakes.map(({ what }) => what)).toEqual(['meeting-missed', 'meeting-wrong']);
});

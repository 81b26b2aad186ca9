import { expect, test } from 'vitest';
import { countedMeeting, SENTENCE } from './made-up';

test.each([
  ['2024-06-01', [], '2024-06-01', null],
  ['2024-06-01', [null], null, null],
  ['2024-06-01', ['2024-06'], '2024-06', null],
  [null, [], null, null],
  ['2024-06-01', [], null, 'date-missed'],
  ['2024-06-01', [], '2024-06', 'date-less-exact'],
  ['2024-06-01', [], '2024', 'date-less-exact'],
  ['2024-06-01', [], 'XXXX-06-01', 'date-less-exact'],
  ['2024-06-01/2024-06-03', [], '2024-06-01', 'date-less-exact'],
  ['2024-06-01', [], '2024-06-02', 'date-wrong'],
  ['2024-06-01', [], '2024-07', 'date-wrong'],
  ['2024-06', [], '2024-06-01', 'date-more-exact'],
  ['XXXX-06', [], '2024-06', 'date-more-exact'],
  [null, [], '2024-06', 'date-more-exact'],
  [null, ['2024-06'], '2024-06-01', 'date-more-exact'],
] as const)('the date %s, also %j, read as %s: %s', (date, dateAlt, readDate, what) => {
  const { fields, lists, mistakes } = countedMeeting({ date, dateAlt: [...dateAlt] }, { date: readDate });
  expect(fields.date).toEqual({ right: what ? 0 : 1, of: 1 });
  expect(lists.wholeMeetings.right).toBe(what ? 0 : 1);
  expect(mistakes).toEqual(what ? [{ what, count: 1 }] : []);
});

test('a date counts among those that are told only where none is no right answer', () => {
  expect(countedMeeting({ date: '2024-06-01' }, {}).fields.dateWhereTold).toEqual({ right: 1, of: 1 });
  expect(countedMeeting({ dateAlt: [null] }, {}).fields.dateWhereTold.of).toBe(0);
  expect(countedMeeting({ date: null }, {}).fields.dateWhereTold.of).toBe(0);
});

test.each([
  ['2024-06', [], '2024-06-01', { given: 1, invented: 1 }],
  [null, [], '2024-06-01', { given: 1, invented: 1 }],
  [null, [], '2024-06-01/2024-06-02', { given: 1, invented: 1 }],
  ['2024-06', ['2024-06-05'], '2024-06-01', { given: 1, invented: 0 }],
  ['2024-06-02', [], '2024-06-01', { given: 1, invented: 0 }],
  [null, [], '2024-06', { given: 0, invented: 0 }],
  [null, [], null, { given: 0, invented: 0 }],
] as const)('a day is invented where no day is told: %s, also %j, read as %s', (date, dateAlt, day, days) => {
  expect(countedMeeting({ date, dateAlt: [...dateAlt] }, { date: day }).days).toEqual(days);
});

test.each([
  ['planned', 'held', { told: 1, readAsHeld: 1 }],
  ['cancelled', 'held', { told: 1, readAsHeld: 1 }],
  ['proposed', 'planned', { told: 1, readAsHeld: 0 }],
  ['held', 'planned', { told: 0, readAsHeld: 0 }],
] as const)('%s read as %s is a mistake that says so', (status, readStatus, notHeld) => {
  const counts = countedMeeting({ status }, { status: readStatus });
  expect(counts.notHeld).toEqual(notHeld);
  expect(counts.fields.status).toEqual({ right: 0, of: 1 });
  expect(counts.mistakes).toEqual([{ what: 'status', told: status, read: readStatus, count: 1 }]);
  expect(counts.lists.meetings.right).toBe(1);
  expect(counts.lists.wholeMeetings).toEqual({ right: 0, wrong: 1, missed: 1 });
});

test('a visit read as talks is found, and of the wrong kind', () => {
  const { fields, mistakes } = countedMeeting({ kind: 'visit' }, {});
  expect(fields.kind).toEqual({ right: 0, of: 1 });
  expect(mistakes).toEqual([{ what: 'kind', told: 'visit', read: 'talks', count: 1 }]);
});

test.each([
  ['none told, none read', null, null, [], 0],
  ['another city', {}, { city: 'পাহাড়পুর', country: 'AA' }, ['city'], 1],
  ['no city told', { city: null, country: 'AA' }, {}, [], 0],
  ['another country', {}, { city: 'নদীপুর', country: 'BB' }, ['country-of-place-wrong'], 1],
  ['none read', {}, null, ['city', 'country-of-place-missed'], 1],
  ['none told, one read', null, {}, ['country-of-place-wrong'], 0],
] as const)('the place: %s', (_, people, reader, mistakes, cities) => {
  const place = { city: 'নদীপুর', country: 'AA' };
  const counts = countedMeeting(
    { place: people && { ...place, ...people } },
    { place: reader && { ...place, ...reader } },
  );
  expect(counts.mistakes.map(({ what }) => what)).toEqual(mistakes);
  expect(counts.fields.city.of).toBe(cities);
});

test.each([
  ['in another order', ['raja', 'rani'], ['রানি মায়া', 'হরিশ'], null],
  ['one missed', ['raja', 'rani'], ['হরিশ'], 'participants-missed'],
  ['one too many', ['raja', 'rani'], ['হরিশ', 'মায়া', 'মোহন'], 'participants-too-many'],
  ['one for another', ['raja', 'rani', 'other'], ['হরিশ', 'মায়া', 'মোহন'], 'participants-others'],
] as const)('the participants: %s', (_, people, reader, what) => {
  const { fields, mistakes } = countedMeeting({ participants: [...people] }, { participants: [...reader] });
  expect(fields.participants).toEqual({ right: what ? 0 : 1, of: 1 });
  expect(mistakes).toEqual(what ? [{ what, count: 1 }] : []);
});

test.each([
  [['BB', 'AA'], null],
  [['AA'], 'sides-missed'],
  [['AA', 'BB', 'CC'], 'sides-too-many'],
  [['AA', 'CC'], 'sides-others'],
] as const)('the states AA and BB read as %j: %s', (countries, what) => {
  const { mistakes } = countedMeeting({}, { countries: [...countries] });
  expect(mistakes).toEqual(what ? [{ what, count: 1 }] : []);
});

const OTHER = 'তারপর তাঁরা দুজনে মিলে আবার অনেক দূরের এক পাহাড়ে বেড়াতে যান।';
test.each([
  ['the sentence', [SENTENCE], true],
  ['a longer one that has it', [`পরে ${SENTENCE}`], true],
  ['its beginning alone', [SENTENCE.slice(0, 30)], true],
  ['the second of two', [OTHER, SENTENCE], true],
  ['another', [OTHER], false],
  ['none', [], false],
  ['an empty one', [''], false],
  ['more sentences than a few', [OTHER, OTHER, OTHER, OTHER, SENTENCE], false],
  ['a whole page', [`${SENTENCE} ${OTHER.repeat(10)}`], false],
] as const)('the evidence: %s', (_, sentences, right) => {
  const { fields, mistakes } = countedMeeting({}, { evidence: sentences.map((text) => ({ text })) });
  expect(fields.evidence).toEqual({ right: right ? 1 : 0, of: 1 });
  expect(mistakes).toEqual(right ? [] : [{ what: 'evidence', count: 1 }]);
});

import { expect, test } from 'vitest';
import { FIELDS, LISTS } from '@/lib/accuracy/measured';
import { counted, gold, read, reading, told } from './made-up';
import { plainWords, sameWords } from './same-words';

test('what is read as people read it is right in every field, and no mistake', () => {
  const { lists, fields, days, notHeld, mistakes } = counted(gold([told()]), reading([read()]));
  for (const list of LISTS) expect([list, lists[list].wrong, lists[list].missed]).toEqual([list, 0, 0]);
  for (const field of FIELDS) expect([field, fields[field].right]).toEqual([field, fields[field].of]);
  expect(lists.leaders.right).toBe(2);
  expect(lists.countries.right).toBe(2);
  expect(lists.meetings.right).toBe(1);
  expect(lists.wholeMeetings.right).toBe(1);
  expect(fields.leaderTitle.of).toBe(2);
  expect(days).toEqual({ given: 1, invented: 0 });
  expect(notHeld).toEqual({ told: 0, readAsHeld: 0 });
  expect(mistakes).toEqual([]);
});

test('an article that was not read has missed everything, and is right about what is not told', () => {
  const { lists, fields, mistakes } = counted(gold([told()], { credit: null }), null);
  expect(lists.leaders).toEqual({ right: 0, wrong: 0, missed: 2 });
  expect(lists.countries).toEqual({ right: 0, wrong: 0, missed: 2 });
  expect(lists.meetings).toEqual({ right: 0, wrong: 0, missed: 1 });
  expect(fields.published).toEqual({ right: 0, of: 1 });
  expect(fields.credit).toEqual({ right: 1, of: 1 });
  expect(fields.kind).toEqual({ right: 0, of: 0 });
  expect(mistakes).toEqual([
    { what: 'country-missed', count: 2 },
    { what: 'leader-missed', count: 2 },
    { what: 'meeting-missed', count: 1 },
    { what: 'published', count: 1 },
  ]);
});

test('optional countries are neither asked for nor wrong, others are', () => {
  const people = gold([], { optionalCountries: ['CC', 'DD'] });
  const { lists, mistakes } = counted(people, reading([], { countries: ['AA', 'CC', 'EE'] }));
  expect(lists.countries).toEqual({ right: 1, wrong: 1, missed: 1 });
  expect(mistakes.map(({ what }) => what)).toEqual(['country-missed', 'country-wrong']);
});

test.each([
  ['another', 'পাহাড়ের খবর', 'credit-wrong'],
  ['none', null, 'credit-missed'],
])('%s for the credit is a mistake of its own', (_, credit, what) => {
  const { fields, mistakes } = counted(gold([]), reading([], { credit }));
  expect(fields.credit).toEqual({ right: 0, of: 1 });
  expect(mistakes).toEqual([{ what, count: 1 }]);
});

test('the most frequent mistakes come first', () => {
  const { mistakes } = counted(gold([told()]), reading([], { leaders: [], countries: ['AA'] }));
  expect(mistakes).toEqual([
    { what: 'leader-missed', count: 2 },
    { what: 'country-missed', count: 1 },
    { what: 'meeting-missed', count: 1 },
  ]);
});

test('a letter of two marks counts as one where letters are counted', () => {
  expect(plainWords('ন\u09df ব\u09a1\u09bc')).toHaveLength(5);
  expect(sameWords('ন\u09af\u09bc', 'ন\u09df')).toBe(true);
});

test('a credit is the same in other letters of the same sound, with other blanks, in quotes', () => {
  const people = gold([], { credit: 'বড়–নদীর খবর' });
  const { fields } = counted(people, reading([], { credit: ' “বড\u09bc  নদীর\u200c খবর”' }));
  expect(fields.credit).toEqual({ right: 1, of: 1 });
});

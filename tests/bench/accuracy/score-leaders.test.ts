import { expect, test } from 'vitest';
import { counted, gold, read, reading, told } from './made-up';

const HARISH = { name: 'হরিশ', aliases: [], title: 'রাজা', country: 'AA' };
const MAYA = { name: 'মায়া', aliases: ['রানি মায়া'], title: 'রানি', country: 'BB' };

test('any form of the name will do; who is not named is wrong, who is not found is missed', () => {
  const stranger = { ...MAYA, name: 'মোহন', aliases: [] };
  const { lists, mistakes } = counted(gold([]), reading([], { leaders: [HARISH, stranger] }));
  expect(lists.leaders).toEqual({ right: 1, wrong: 1, missed: 1 });
  expect(mistakes.map(({ what }) => what)).toEqual(['leader-missed', 'leader-wrong']);
});

test('one person told as two is right once and wrong once', () => {
  const again = { ...HARISH, name: 'রাজা হরিশ' };
  const { lists, fields, mistakes } = counted(gold([]), reading([], { leaders: [HARISH, again, MAYA] }));
  expect(lists.leaders).toEqual({ right: 2, wrong: 1, missed: 0 });
  expect(fields.leaderState.of).toBe(2);
  expect(mistakes).toEqual([{ what: 'leader-twice', count: 1 }]);
});

test('two names of one person both stand for that person in a meeting', () => {
  const again = { ...HARISH, name: 'রাজা হরিশ' };
  const meeting = read({ participants: ['রাজা হরিশ', 'মায়া'] });
  const leaders = [HARISH, again, MAYA];
  expect(counted(gold([told()]), reading([meeting], { leaders })).fields.participants.right).toBe(1);
});

test('an optional leader is neither asked for nor wrong, but has to be of the right state where found', () => {
  const people = gold([]);
  people.leaders = people.leaders.map((leader) => ({ ...leader, optional: true }));
  const none = counted(people, reading([], { leaders: [] }));
  expect(none.lists.leaders).toEqual({ right: 0, wrong: 0, missed: 0 });
  const one = counted(people, reading([], { leaders: [{ ...HARISH, country: 'BB' }] }));
  expect(one.lists.leaders).toEqual({ right: 0, wrong: 0, missed: 0 });
  expect(one.fields.leaderState).toEqual({ right: 0, of: 1 });
  expect(one.mistakes).toEqual([{ what: 'leader-state', count: 1 }]);
});

test.each([
  ['রাজা', true],
  ['মহান রাজা', true],
  ['মন্ত্রী', false],
  [null, false],
])('the title %s for রাজা: %s', (title, right) => {
  const { fields, mistakes } = counted(gold([]), reading([], { leaders: [{ ...HARISH, title }, MAYA] }));
  expect(fields.leaderTitle).toEqual({ right: right ? 2 : 1, of: 2 });
  expect(mistakes).toEqual(right ? [] : [{ what: 'leader-title', count: 1 }]);
});

test('where people give no title, none is asked for', () => {
  const people = gold([]);
  people.leaders = people.leaders.map((leader) => ({ ...leader, title: null }));
  expect(counted(people, reading([])).fields.leaderTitle).toEqual({ right: 0, of: 0 });
});

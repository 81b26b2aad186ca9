import { expect, test } from 'vitest';
import type { Circle } from '@/components/map/circles';
import { type SeveralWords, severalName } from '@/components/map/several-name';

const EN: SeveralWords = { near: 'and {count} nearby', places: '{count} places' };
const BN: SeveralWords = { near: 'ও কাছের {count}টি', places: '{count}টি জায়গা' };

const named = (code: string) => ({ code, name: code, nameEn: code });
const circle = (place: Circle['of']['place']): Circle => ({
  of: { id: '', place, at: null, meetings: 1, held: 1, last: null, lastReported: null },
  ...{ x: 0.5, y: 0.5, size: 1, ring: place.city === null },
});
const state = (code: string) => circle({ city: null, country: named(code) });
const city = (name: string, code: string) =>
  circle({ city: { id: name, name, nameEn: name }, country: named(code) });

const told = ([first, ...others]: Circle[], words = EN, locale: 'en' | 'bn' = 'en') => {
  if (!first) throw new Error('There is no place.');
  const { name, brief, least } = severalName({ ...first, others }, words, locale);
  return [name, brief[0]?.lines.join(' '), least[0]?.lines.join(' ')].map((one) =>
    one?.replaceAll('\u00a0', ' '),
  );
};

test.each([
  ['a state with its city', [state('India'), city('Delhi', 'India')], 'India and 1 nearby', 'India +1'],
  [
    'a city with others, whosever they are',
    [city('Geneva', 'CH'), city('Rome', 'IT'), state('CH'), state('FR')],
    ...['Geneva and 3 nearby', 'Geneva +3'],
  ],
  [
    'a comma is left out where room is short',
    [city('A, B', 'X'), city('C', 'X')],
    'A, B and 1 nearby',
    'A +1',
  ],
  ['two states: both', [state('Kuwait'), state('Iraq')], 'Kuwait, Iraq', 'Kuwait, Iraq'],
  [
    'a state with what is not in it: both, and how many more',
    [state('India'), city('Delhi', 'India'), city('Dhaka', 'BD'), state('Nepal')],
    ...['India, Dhaka and 2 nearby', 'India, Dhaka +2'],
  ],
])('%s', (_, circles, whole, brief) => {
  expect(told(circles)).toEqual([whole, brief, `${circles.length} places`]);
});

test('in Bengali with its digits', () => {
  expect(told([city('ঢাকা', 'BD'), state('BD')], BN, 'bn')).toEqual(['ঢাকা ও কাছের ১টি', 'ঢাকা +১', '২টি জায়গা']);
  expect(told([state('ভারত'), state('নেপাল'), state('ভুটান')], BN, 'bn')).toEqual([
    'ভারত, নেপাল ও কাছের ১টি',
    'ভারত, নেপাল +১',
    '৩টি জায়গা',
  ]);
});

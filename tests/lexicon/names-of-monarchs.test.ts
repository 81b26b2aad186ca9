import { expect, test } from 'vitest';
import { leaders } from '@/seeds/lexicon';

const TITLES = ['king', 'queen', 'pope', 'sovereign-prince'];
const CALLED = /^(?:King|Queen|Emperor|Pope|Prince|(?:Al-)?Sultan|Grand Duke) /;
/** Francis, Felipe VI, Carl XVI Gustaf, Salman of Saudi Arabia: no English paper writes these alone. */
const BARE = /^\S+$| [IVX]+(?: |$)| of /;

test('kings, queens, princes and popes are called in English as papers call them', () => {
  const bare = leaders
    .filter(({ offices }) => offices.some(({ title }) => TITLES.includes(title)))
    .filter(({ nameEn }) => BARE.test(nameEn) && !CALLED.test(nameEn));
  expect(bare.map(({ nameEn }) => nameEn)).toEqual([]);
});

import { expect, test } from 'vitest';
import { beginningKeyOf, keysOf, soundKeyOf } from '@/lib/search/keys';
import { isOneOff, neighbourKeys } from '@/lib/search/one-off';
import { leaders } from '@/seeds/lexicon';

test('a name is kept under the sound of its words, of words side by side, and how they begin', () => {
  expect(keysOf(['শি চিন পিং'])).toEqual(
    [
      '1j',
      '1p',
      '1s',
      '2ji',
      '2pi',
      '2si',
      '3jin',
      '3pin',
      '=jn',
      '=jnpn',
      '=pn',
      '=sjn',
      '=sjnpn',
      '=si',
    ].sort(),
  );
  // whichever script and spelling it is in
  expect(keysOf(['পুতিন', 'putin', 'পুটিন'])).toEqual(keysOf(['পুতিন']));
});

test('what is being typed is looked for by its beginning, from the first sound on', () => {
  expect(['p', 'pu', 'put', 'putin'].map(beginningKeyOf)).toEqual(['1p', '2pu', '3put', '3put']);
});

test('the keys of a slip of the finger are those of the name', () => {
  for (const slip of ['putjin', 'pumin', 'puti', 'pputrin']) {
    const heard = slip.replace(/(.)\1+/g, '$1');
    expect([slip, neighbourKeys(heard).includes(soundKeyOf('putin'))]).toEqual([slip, true]);
  }
  expect(neighbourKeys('si')).toEqual([]);
});

test('one letter off, or two that changed places; two in a long word', () => {
  expect(isOneOff('puyin', 'putin')).toBe(true);
  expect(isOneOff('puitn', 'putin')).toBe(true);
  expect(isOneOff('pavin', 'putin')).toBe(false);
  // another first letter is another name, but for a vowel
  expect(isOneOff('hamas', 'tamas')).toBe(false);
  expect(isOneOff('ardogan', 'erdogan')).toBe(true);
  expect(isOneOff('utin', 'putin')).toBe(true);
  expect(isOneOff('lukashenka', 'lukashonko')).toBe(true);
});

test('the lexicon’s leaders have few keys each', () => {
  const counts = leaders.map(
    ({ name, nameEn, aliases, short }) => keysOf([name, nameEn, ...aliases, ...short]).length,
  );
  expect(counts.reduce((a, b) => a + b) / counts.length).toBeLessThan(30);
  expect(Math.min(...counts)).toBeGreaterThan(2);
});

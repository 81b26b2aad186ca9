import { expect, test } from 'vitest';
import { MESSAGES } from './messages';

/** Spellings that the Bangla Academy's dictionary has otherwise: an arrow is তির, and তীর is a shore. */
const OTHERWISE = /(?<!পশ্চিম )তীর(?!বর্তী)/u;

test('a word is spelt as in the dictionary, and alike everywhere', () => {
  expect([...MESSAGES.bn].filter(([, text]) => OTHERWISE.test(text))).toEqual([]);
});

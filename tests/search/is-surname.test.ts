import { expect, test } from 'vitest';
import { askedWord } from '@/lib/search/fit';
import { isSurname } from '@/lib/search/is-surname';

test.each([
  ['putin', 'Vladimir Putin', true],
  ['putjn', 'Vladimir Putin', true],
  ['vladimir', 'Vladimir Putin', false],
  ['মোদির', 'নরেন্দ্র মোদি', true],
  ['নরেন্দ্র', 'নরেন্দ্র মোদি', false],
  ['মোদি', 'মোদি', true],
  ['sharif', 'Vladimir Putin', false],
])('%s of %s', (word, form, expected) => {
  expect(isSurname(askedWord(word), form)).toBe(expected);
});

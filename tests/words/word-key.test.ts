import { expect, test } from 'vitest';
import { spell } from '@/lib/bengali/letters';
import { MOST_LETTERS, WordKey } from '@/lib/words/word-key';
import { chooser } from '../chance';

function keyOf(word: string): string | null {
  const key = new WordKey();
  expect(key.read(word, 0)).toBe(word.length);
  return key.fits ? [key.high, key.middle, key.low].join() : null;
}

test('no two words have one key', () => {
  const { number, one } = chooser(3);
  const letters = [...spell('কখগঙঞণনপমযরসহািুেো্ঁংৎয়ড়'), ...'0189'];
  const words = new Set<string>(['ক', 'কক', 'ককক', 'কককক', 'ককককক', '1', '11', 'ক1', '1ক']);
  while (words.size < 20_000)
    words.add(Array.from({ length: 1 + Math.floor(number() * MOST_LETTERS) }, () => one(letters)).join(''));
  const keys = new Set([...words].map(keyOf));
  expect(keys.has(null)).toBe(false);
  expect(keys.size).toBe(words.size);
});

test('a word ends where its letters end', () => {
  const key = new WordKey();
  expect(key.read('পুতিন, মোদি', 0)).toBe(5);
  expect(key.fits).toBe(true);
  expect(key.read('পুতিন, মোদি', 7)).toBe(11);
});

test.each(['Putin', 'মোদীPublished', 'ক'.repeat(MOST_LETTERS + 1), 'Трамп'])(
  '%s fits into no key',
  (word) => {
    expect(keyOf(word)).toBeNull();
  },
);

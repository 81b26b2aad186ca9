import { expect, test } from 'vitest';
import { hasLostWords } from '@/lib/page/lost-words';
import { readText } from '../meetings/read-text';

const SENTENCE = 'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেছেন মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প।';
/** Words of news with the small ones and the marks between sentences taken out. */
const THINNED = 'মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্প রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিনের বৈঠক করবেন জানিয়েছেন ';

test.each<[what: string, text: string, lost: boolean]>([
  ['whole', SENTENCE.repeat(12), false],
  ['thinned', THINNED.repeat(6), true],
  ['thinned, its marks kept', THINNED.trim().concat('। ').repeat(15), true],
  ['short', THINNED.repeat(3), false],
  ['few words, in sentences', THINNED.trim().concat('। ').repeat(6), false],
])('%s', (_, text, lost) => {
  expect(hasLostWords(text)).toBe(lost);
});

test('of a text that lost its small words no meeting is told, and its leaders are', () => {
  const reading = readText(THINNED.repeat(6));
  expect(reading.reports).toEqual([]);
  expect(reading.leaders.map(({ id }) => id).sort()).toEqual(['donald-trump', 'vladimir-putin']);
});

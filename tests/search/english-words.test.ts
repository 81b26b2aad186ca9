import { expect, test } from 'vitest';
import { isCommonEnglish, isEnglish } from '@/lib/search/english-words';

test.each([
  'news',
  'trade',
  'war',
  'has',
  'let',
  'us',
  'coup',
  'tariff',
  'tariffs',
  'arms',
  'missile',
  'china',
])('%s is an English word', (word) => expect(isEnglish(word)).toBe(true));

test.each(['putin', 'modi', 'hasina', 'iran', 'sharif', 'xi', 'wen', 'yunus', 'uae', 'যুদ্ধ'])(
  '%s is none',
  (word) => expect(isEnglish(word)).toBe(false),
);

test('the commonest words are words of everyday, and no names of people', () => {
  expect(['news', 'war', 'press'].filter(isCommonEnglish)).toEqual(['news', 'war', 'press']);
  expect(['trump', 'bush', 'tariff'].filter(isCommonEnglish)).toEqual([]);
});

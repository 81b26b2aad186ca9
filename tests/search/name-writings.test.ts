import { expect, test } from 'vitest';
import { spell } from '@/lib/bengali/letters';
import { askedWord } from '@/lib/search/fit';
import { searchLetters } from '@/lib/search/letters';
import { inBengali } from '@/lib/search/listed-words';
import { fewest, wholeWords, writingsOfTyped } from '@/lib/search/name-writings';
import { parseQuery } from '@/lib/search/parse-query';

const MACRON = ['এমানুয়েল মাখোঁ', 'Emmanuel Macron', 'ম্যাক্রোঁ', 'ইমানুয়েল ম্যাক্রন'];
const US = ['যুক্তরাষ্ট্র', 'United States', 'US', 'USA', 'আমেরিকা', 'মার্কিন'];

const typed = (query: string, forms: string[]) =>
  fewest(writingsOfTyped({ asked: parseQuery(query).names.map(askedWord), forms })).map((words) =>
    words.join(' '),
  );

test.each([
  // what sounds alike, and what begins alike where the name ends
  ['macron', MACRON, ['মাখো', 'macron', 'ম্যাক্রো', 'ম্যাক্রন']],
  ['মাখোঁ', MACRON, ['মাখো', 'macron', 'ম্যাক্রো', 'ম্যাক্রন']],
  ['emmanuel macron', MACRON, ['এমানুয়েল মাখো', 'emmanuel macron', 'ইমানুয়েল ম্যাক্রন']],
  ['shi jinping', ['শি জিনপিং', 'Xi Jinping', 'শি', 'জিনপিং'], ['সি জিনপিং', 'xi jinping']],
  ['usa', US, []],
])('%s', (query, forms, expected) => {
  expect(typed(query, forms)).toEqual(expected.map(searchLetters));
});

test('a country is written in each name of one word, its codes aside', () => {
  expect(wholeWords(US)).toEqual([['যুক্তরাষ্ট্র'], ['আমেরিকা'], ['মার্কিন']]);
});

test('a writing that has all the words of another finds nothing more', () => {
  expect(fewest([['ভ্লাদিমির', 'পুতিন'], ['পুতীন'], ['পুতিন'], []])).toEqual([['পুতিন']]);
});

test('a Latin word for a meeting is what Bengali texts say for it', () => {
  expect(inBengali('visit')).toContain('সফর');
  expect(inBengali('visit')).not.toContain('trip');
  expect(inBengali('সফর')).toEqual([]);
  expect(inBengali(spell('মিটিংয়ে'))).toEqual(['বৈঠক']);
  expect(inBengali('putin')).toEqual([]);
});

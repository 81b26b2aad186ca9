import { expect, test } from 'vitest';
import { searchWords } from '@/lib/search/letters';
import { bones, soundKey, sounds } from '@/lib/search/sounds';

const heard = (word: string) => sounds(searchWords(word)[0] ?? '');

const ALIKE = [
  ['putin', 'পুতিন', 'পুটিন', 'পুতীন', 'Putin'],
  ['modi', 'মোদি', 'মোদী', 'মুদি'],
  ['xi', 'shi', 'শি', 'সি', 'ষি'],
  ['narendra', 'নরেন্দ্র'],
  ['netanyahu', 'নেতানিয়াহু'],
  ['hasina', 'হাসিনা'],
  ['tokayev', 'টোকায়েভ', 'তোকায়েভ', 'tokaev'],
  ['yunus', 'ইউনূস', 'ইউনুস'],
  ['abdul', 'আব্দুল'],
  ['jatisongho', 'jatisangha', 'জাতিসংঘ'],
  ['Erdoğan', 'erdogan', 'এর্দোগান'],
];

test.each(ALIKE)('%s is kept under one key in every spelling', (...spellings) => {
  expect(new Set(spellings.map((one) => soundKey(heard(one)))).size).toBe(1);
});

test.each([
  ['putin', 'পতাকা'],
  ['modi', 'মোজা'],
  ['শি', 'সু'],
  ['iran', 'ইরাক'],
  ['রহমান', 'রহিম'],
])('%s and %s are not', (a, b) => {
  expect(soundKey(heard(a))).not.toBe(soundKey(heard(b)));
});

test('vowels that Bengali leaves unwritten are heard, a joined য is not', () => {
  expect(heard('মনমোহন')).toBe('manamuhan');
  expect(heard('ম্যাক্রোঁ')).toBe('makru');
  expect(heard('কৃষ্ণ')).toBe('krisn');
});

test('bones are the consonants, and that a word begins with a vowel', () => {
  expect(['putin', 'iran', 'si'].map(bones)).toEqual(['ptn', 'arn', 's']);
});

test('digits and letters of a third script stand for themselves', () => {
  expect(heard('জি২০')).toBe('ji20');
  expect(heard('путин')).toBe('путин');
});

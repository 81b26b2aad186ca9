import { expect, test } from 'vitest';
import { lexiconData } from '@/graph/import/lexicon-data';
import { lexicon } from '@/seeds/lexicon';

test.each([
  ['প্রধানমন্ত্রী', 'Prime Minister'],
  ['সাবেক প্রধানমন্ত্রী', 'Former Prime Minister'],
  ['সাবেক মার্কিন প্রেসিডেন্ট', 'Former President'],
  ['তৎকালীন চীনা প্রধানমন্ত্রী', 'Former Prime Minister'],
  ['নবনির্বাচিত প্রধানমন্ত্রী', 'Prime Minister-elect'],
  ['সাবেক মার্কিন উপগ্রহমন্ত্রী', null],
  ['গণ্যমান্য প্রধানমন্ত্রী', null],
  ['উপগ্রহমন্ত্রী', null],
])('%s', (title, english) => {
  expect(lexiconData(lexicon).titleEn(title)).toBe(english);
});

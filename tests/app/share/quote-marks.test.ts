import { expect, test } from 'vitest';
import { asQuoted, withoutOpen } from '@/app/share/quote-marks';

test.each([
  ['‘পথ নেই!’ বললেন মন্ত্রী', '“পথ নেই!” বললেন মন্ত্রী', '‘পথ নেই!’ বললেন মন্ত্রী'],
  ['সীমান্ত: ‘এক’ ও ‘দুই’ দেশ', 'সীমান্ত: “এক” ও “দুই” দেশ', 'সীমান্ত: ‘এক’ ও ‘দুই’ দেশ'],
  ['মন্ত্রী: \'ভালো\' ও "মন্দ"', 'মন্ত্রী: “ভালো” ও “মন্দ”', 'মন্ত্রী: ‘ভালো’ ও ‘মন্দ’'],
  ['শি’র সঙ্গে দু’দিন', 'শি’র সঙ্গে দু’দিন', 'শি’র সঙ্গে দু’দিন'],
  ['আয়োজনে ‘পুরোপুরি…', 'আয়োজনে পুরোপুরি…', 'আয়োজনে পুরোপুরি…'],
  ['‘এক’ ও ‘দুই…', '“এক” ও দুই…', '‘এক’ ও দুই…'],
])(
  'what %s quotes has other marks than the quote that it stands in, and each of them ends',
  (text, bn, en) => {
    expect(asQuoted(text, 'bn')).toBe(bn);
    expect(asQuoted(text, 'en')).toBe(en);
  },
);

test('the mark of a quote that was cut off goes', () => {
  expect(withoutOpen("গোলাবর্ষণ! 'ধৈর্যের…")).toBe('গোলাবর্ষণ! ধৈর্যের…');
  expect(withoutOpen('‘এক’ ও “দুই…')).toBe('‘এক’ ও দুই…');
});

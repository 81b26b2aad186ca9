import { expect, test } from 'vitest';
import { readLetters } from '@/lib/bengali/letters';
import { splitSentences } from '@/lib/bengali/sentences';
import { TextDates } from '@/lib/dates/text-dates';
import { meetsWithoutPeople } from '@/lib/meetings/no-contact/without-people';
import { readRoster } from '@/lib/mentions/roster';
import { tokenise } from '@/lib/mentions/tokenise';

function meets(text: string): boolean {
  const letters = readLetters(text);
  const { tokens, dated } = tokenise(letters.text);
  const roster = readRoster(letters.text, tokens, new TextDates(letters, null, dated), null, null, null);
  expect(roster.persons).toEqual([]);
  return meetsWithoutPeople(splitSentences(letters.text), tokens, roster.unnamed);
}

test.each([
  'জেনেভায় ইরান ও যুক্তরাষ্ট্রের আলোচনা চলছে।',
  'মার্কিন প্রেসিডেন্টের সঙ্গে প্রধানমন্ত্রীর বৈঠক হয়েছে।',
  'ইস্তাম্বুলে আলোচনা চলছে। এতে রাশিয়া ও ইউক্রেনের কর্মকর্তারা যোগ দিয়েছেন।',
  'রাশিয়া-ইউক্রেন যুদ্ধ থামেনি। দুই দেশের বৈঠক হয়েছে।',
  'সার্ক নিয়ে কথা হচ্ছে। সম্মেলন হবে কাঠমান্ডুতে।',
])('both sides may stand in "%s"', (text) => {
  expect(meets(text)).toBe(true);
});

test.each([
  '',
  'ভারত ও চীন প্রতিবেশী। সমিতির বৈঠক হয়েছে।',
  'ভারতের মন্ত্রণালয়ে বৈঠক হয়েছে। চীনে বৃষ্টি হচ্ছে।',
  'রাশিয়ায় সফর করেছে দলটি। এরপর তারা ফেরে।',
])('no contact of states is told in "%s"', (text) => {
  expect(meets(text)).toBe(false);
});

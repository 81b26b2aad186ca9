import { expect, test } from 'vitest';
import { readLetters } from '@/lib/bengali/letters';
import { TextDates } from '@/lib/dates/text-dates';
import { tokenise } from '@/lib/mentions/tokenise';

const PUBLISHED = { year: 2025, month: 3, day: 16 };

test.each([
  'শনিবার (১৫ মার্চ) মস্কো যান তিনি, ফেরেন রোববার (১৬ মার্চ)',
  "২০২৪-এর জুনে, মে'র ৫ তারিখে ও ২০২৫ সালের ১৮ থেকে ২০ জুন",
  'ট্রাম্প ও পুতিন আগে এক দিন কথা বলেন',
  'মঙ্গলবার রাতে (৮ এপ্রিল)',
])('a letter of "%s" is covered where it lies in one of the dates', (text) => {
  const letters = readLetters(text);
  const dates = new TextDates(letters, PUBLISHED, tokenise(letters.text).dated);
  const covered = Array.from(letters.text, (_, offset) => dates.covers(offset));
  const expected = Array.from(letters.text, (_, offset) =>
    dates.all().some(({ start, end }) => start <= offset && offset < end),
  );
  expect(covered).toEqual(expected);
});

import { expect, test } from 'vitest';
import { agencyDateline } from '@/lib/page/published/agency-dateline';

const NEWS = 'রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন আজ এখানে সাংবাদিকদের সঙ্গে কথা বলেন।';

test.each([
  [`মিউনিখ, জার্মানি, ১৭ ফেব্রুয়ারি, ২০২৪ (বাসস) : ${NEWS}`, '2024-02-17', '১৭ ফেব্রুয়ারি, ২০২৪'],
  [`ঢাকা, ৫ মে ২০২৫ (ইউএনবি)- ${NEWS}`, '2025-05-05', '৫ মে ২০২৫'],
])('%s → %s', (text, day, phrase) => {
  expect(agencyDateline(text)).toEqual({ day, basis: 'body', phrase });
});

test.each([
  [`ঢাকা, ১৫ জানুয়ারি (ইউএনবি)- ${NEWS}`, 'no year'],
  [`ঢাকা, ৫ মে ২০২৫ (শনিবার): ${NEWS}`, 'no agency'],
  [`৫ মে ২০২৫ থেকে ৭ মে ২০২৫ (বাসস): ${NEWS}`, 'two days'],
  [`${NEWS} ঢাকা, ৫ মে ২০২৫ (বাসস): ${NEWS}`, 'not at the head'],
])('no day of its own: %s (%s)', (text) => {
  expect(agencyDateline(text)).toBeNull();
});

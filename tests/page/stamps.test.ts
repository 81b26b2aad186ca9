import { expect, test } from 'vitest';
import { findStamps } from '@/lib/page/published/find-stamps';
import { paperZone } from '@/lib/page/published/paper-zone';
import { readStamp } from '@/lib/page/published/stamp-day';

test.each([
  ['2024-01-03 13:24:40', '2024-01-03'],
  ['2026-08-17', '2026-08-17'],
  ['2024/08/13', '2024-08-13'],
  ['2026-02-25T12:31:36+06:00', '2026-02-25'],
  ['2026-02-25T22:31:36Z', '2026-02-26'], // in Dhaka it is the next day
  ['2026-02-03T17:59:59.999Z', '2026-02-03'],
  ['2009-08-01T17:30:00Z', '2009-08-02'], // summer time of that year: 17:30 + 7 h
  ['8/28/2023', '2023-08-28'],
  ['8/5/2024', '2024-08-05'],
  ['28/8/2023', '2023-08-28'],
  ['08.02.2022', '2022-02-08'], // dots: the day first
  ['২৮/০৮/২০২৩', '2023-08-28'],
  ['০৫/০৮/২০২৪', '2024-08-05'], // Bengali digits: the day comes first
  ['২৮-০৮-২০২৩', '2023-08-28'],
  ['Sat, 11 Apr 2026 05:15:55 +0000', '2026-04-11'],
  ['Sat, 11 Apr 2026 20:15:55 GMT', '2026-04-12'],
  ['Mon, 18 May 2026 14:25:46 GMT', '2026-05-18'],
  ['১২ জুন, ২০২১', '2021-06-12'],
  ['১৬ মার্চ ২০২৫, ১০:১২ এএম', '2025-03-16'],
  ['বুধবার, ১৬ই এপ্রিল, ২০২৫| বিকাল ৩:১৭', '2025-04-16'],
  ['এপ্রিল ৯, ২০২৫ ৭:২৭ অপরাহ্ণ', '2025-04-09'],
  ['Sep 03, 2025', '2025-09-03'],
  ['3rd September 2025, 10:15 PM', '2025-09-03'],
  ['১ জানুয়ারি ২০২৫ | ২৮ পৌষ ১৪৩১ বঙ্গাব্দ', '2025-01-01'],
  ['প্রকাশিত: ২১শে ফেব্রুয়ারি ২০২৬, ১৮:০৫', '2026-02-21'],
  ['প্রকাশ : ০২ মে ২০২৪, ০৯:৩০ | আপডেট : ০৩ মে ২০২৪, ১১:০০', '2024-05-02'],
  ['আপডেট: ৩ মে ২০২৪ | প্রকাশ: ২ মে ২০২৪', '2024-05-02'],
  ['আপডেটঃ\n   ০২ আগস্ট ২০২৬ | ১৯:৪৪', '2026-08-02'],
  ['রবি, ৬ মে ২০১২, ২৩ বৈশাখ ১৪১৯', '2012-05-06'],
])('%s → %s', (stamp, day) => {
  expect(readStamp(stamp)?.day).toBe(day);
});

test('a moment with a zone is the day where the paper is', () => {
  expect(readStamp('2026-08-12T18:24:32.000Z', paperZone('জি ২৪ ঘণ্টা', null))?.day).toBe('2026-08-12');
  expect(readStamp('2026-08-12T18:24:32.000Z', paperZone('প্রথম আলো', null))?.day).toBe('2026-08-13');
  expect(readStamp('2026-08-12T18:24:32.000Z', paperZone(null, null))?.day).toBe('2026-08-13');
  const zee = 'https://zeenews.india.com/bengali/world/a.html';
  expect(readStamp('2026-08-12T18:24:32.000Z', paperZone('প্রথম আলো', zee))?.day).toBe('2026-08-12');
});

test.each([
  'scraped 2025-12-30',
  'প্রিন্টের সময়: ১৬ মার্চ ২০২৫',
  'about 2024-08-05',
  '২৪শে অগ্রহায়ণ, ১৪৩১ বঙ্গাব্দ',
  '১০ মহররম ১৪৪৬ হিজরি',
  '31/02/2024',
  '২০২৫-১৩-০১',
  '২৯ ফেব্রুয়ারি ২০২৫',
  'শনিবার, ১৬ই এপ্রিল, ২০২৫', // it was a Wednesday
  'শনি, ১৬ এপ্রিল ২০২৫',
  'Mon, 11 Apr 2026 05:15:55 +0000', // it was a Saturday
  '12-08-2024', // day or month first?
  '১২ জুন',
  'জুন ২০২১',
  '১৯:৪৪',
  '16123456789',
  '৩ সেপ্টেম্বর ১৮৫৭',
  'গতকাল',
  '',
])('no day in: %s', (stamp) => {
  expect(readStamp(stamp)).toBeNull();
});

test('a stamp cuts the letters that it was read from', () => {
  const line = 'নিজস্ব প্রতিবেদক, এপ্রিল ৯, ২০২৫ ৭:২৭ অপরাহ্ণ';
  const { stamps, other } = findStamps(line);
  expect(stamps).toHaveLength(1);
  expect(line.slice(stamps[0]?.start, stamps[0]?.end)).toBe('এপ্রিল ৯, ২০২৫');
  expect(other).toBe('নিজস্ব প্রতিবেদক');
});

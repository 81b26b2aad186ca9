import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { readArticle } from '@/lib/read-article';
import { DAY, noInventedDay } from './no-invented-day';
import { readText } from './read-text';

const WHO = ['রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন', 'ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদি', 'চীনের প্রেসিডেন্ট শি জিনপিং'];
const WITH = ['মার্কিন প্রেসিডেন্ট ডোনাল্ড ট্রাম্পের সঙ্গে', 'তুরস্কের প্রেসিডেন্ট রিসেপ তাইয়েপ এরদোয়ানের সাথে'];
const WHEN = [
  '',
  'গত জুনে',
  'গত বছর',
  'সম্প্রতি',
  'আগামী সপ্তাহে',
  'এ মাসের শেষে',
  'গতকাল',
  'বুধবার',
  '১২ মার্চ',
  'আগামী ৯ মে',
  '২০২৪ সালের জুনে',
  'শীতে',
  '২৪ বছরের মধ্যে',
  'দুই দিনের সফরে',
  'একদিন আগে',
  'সকালে',
  'বিকেল ৩টায়',
];
const DOES = ['বৈঠক করেছেন।', 'বৈঠক করবেন।', 'টেলিফোনে কথা বলেছেন।', 'সাক্ষাৎ করতে পারেন।'];
const PUBLISHED = ['2025-03-16', '2024-01-01', null];

test('no day without words that name one: generated sentences', () => {
  let days = 0;
  for (const who of WHO)
    for (const other of WITH)
      for (const when of WHEN)
        for (const does of DOES)
          for (const published of PUBLISHED) {
            const reading = readText(`${who} ${when} ${other} ${does}`.replace(/ +/g, ' '), published);
            noInventedDay(reading);
            days += reading.reports.filter((report) => DAY.test(report.date?.edtf ?? '')).length;
          }
  expect(days).toBeGreaterThan(100);
}, 60_000);

test('no day without words that name one: the seed articles', () => {
  for (const name of readdirSync('seeds/articles')) {
    const articles = readPage(readFileSync(`seeds/articles/${name}`), name);
    if (!Array.isArray(articles)) throw new Error(`${name} was refused`);
    for (const article of articles) noInventedDay(readArticle(article));
  }
});

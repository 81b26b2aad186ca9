import { describe, expect, it, test } from 'vitest';
import { datesIn, readings } from './dates-in';

describe('years told before', () => {
  test.each<[string, string | null, [string, string]]>([
    ['২০১৯ সালে নির্বাচন হয়। ওই বছরের জুনে তিনি শপথ নেন।', null, ['ওই বছরের জুনে', '2019-06']],
    ['২০১৯ সালে নির্বাচন হয়। একই বছরের ৫ আগস্ট', '2025-03-16', ['একই বছরের ৫ আগস্ট', '2019-08-05']],
    ['গত বছরের জুলাইয়ে দেখা হয়। ওই বছরের নভেম্বরে', '2018-07-16', ['ওই বছরের নভেম্বরে', '2017-11']],
    ['২০১৯ সালে নির্বাচন হয়। পরের বছর তিনি শপথ নেন।', null, ['পরের বছর', '2020']],
    ['২০১৯ সালে নির্বাচন হয়। পরের বছরের ফেব্রুয়ারিতে', null, ['পরের বছরের ফেব্রুয়ারিতে', '2020-02']],
    ['২০১৯ সালের ডিসেম্বরে চুক্তি হয়। পরের মাসে তিনি ফেরেন।', null, ['পরের মাসে', '2020-01']],
    ['২০১৯ সালের জুনে তিনি আসেন। ওই মাসের ২০ তারিখে', null, ['ওই মাসের ২০ তারিখে', '2019-06-20']],
    ['২০২৪ সালের জুনে দিল্লি যান তিনি। ২১ জুন বৈঠক হয়।', '2026-03-10', ['২১ জুন', '2024-06-21']],
    [
      'গত বছরের এপ্রিলে সম্মেলন হয়। ৩ ও ৪ এপ্রিল বৈঠক হয়।',
      '2026-06-10',
      ['৩ ও ৪ এপ্রিল', '2025-04-03/2025-04-04'],
    ],
    ['২০২৪ সালের ৫ আগস্ট পতন হয় এবং ৮ আগস্ট সরকার হয়', null, ['৮ আগস্ট', '2024-08-08']],
  ])('%s', (text, published, reading) => {
    expect(readings(text, published)).toContainEqual(reading);
  });

  test.each<[string, string, [string, string]]>([
    ['নভেম্বর\nএই মাসে নির্বাচন হবে। এ মাসে সম্মেলন হবে।', '2024-01-01', ['এ মাসে', '2023-11']],
    ['নভেম্বর\nনির্বাচন হবে।\nডিসেম্বর\nএ মাসে সম্মেলন হবে।', '2024-01-01', ['এ মাসে', '2023-12']],
    ['নভেম্বর\nচলতি মাসে সম্মেলন হবে।', '2024-01-01', ['চলতি মাসে', '2024-01']],
    ['নভেম্বর মাস এলেই শীত।\nএ মাসে সম্মেলন হবে।', '2024-01-01', ['এ মাসে', '2024-01']],
  ])('a month that is a heading, its year as that of any month: %s', (text, published, reading) => {
    expect(readings(text, published)).toContainEqual(reading);
  });

  test.each<[string, string, string]>([
    ['গত বছরের জুনে তিনি আসেন। ৪ জুন আবার আসেন।', '2026-06-10', 'XXXX-06-04'],
    ['২০১০ সালে ভারত এসেছিল, ২৪ জানুয়ারি খেলা হয়', '2024-01-03', 'XXXX-01-24'],
    ['১৯৭১ সালের ডিসেম্বরে যুদ্ধ শেষ হয়। ১০ মার্চ ভাষণ হয়।', '2025-03-16', 'XXXX-03-10'],
    ['১৯৭১ সালের ডিসেম্বরে যুদ্ধ শেষ হয়, ১০ মার্চ ভাষণ হয়', '2025-03-16', 'XXXX-03-10'],
  ])('%s: the year stays open', (text, published, edtf) => {
    const [, date] = datesIn(text, published);
    expect(date).toMatchObject({ edtf, earliest: null, latest: null, needs: 'year' });
  });

  it('does not hold far from the year told, nor over what is said of the day itself', () => {
    const far = '২০১০ সালে ভারত এসেছিল। খেলা ভালো হয়। সবাই খুশি। ১০ মার্চ তারা আবার আসে।';
    expect(readings(far, '2025-03-16')).toContainEqual(['১০ মার্চ', '2025-03-10']);
    expect(readings('২০১০ সালের পর গত ১০ মার্চ', '2025-03-16')).toContainEqual(['গত ১০ মার্চ', '2025-03-10']);
    expect(readings('২০১০ সালের পর সোমবার (১০ মার্চ)', '2025-03-16')).toContainEqual([
      'সোমবার (১০ মার্চ)',
      '2025-03-10',
    ]);
  });

  it('needs a year told before it', () => {
    expect(datesIn('ওই বছরের জুনে', '2025-03-16')).toMatchObject([{ edtf: 'XXXX-06', needs: 'year' }]);
    expect(datesIn('পরের বছর', '2025-03-16')).toMatchObject([{ kind: 'step', edtf: null, needs: 'anchor' }]);
  });
});

it('leaves a year open that may be of what only stands beside', () => {
  const text = '২০১৩ সালের ২৬ সেপ্টেম্বর তাঁরা বসেন। ১৯৭৯ সালের বিপ্লবের পর এই প্রথম। তারও আগে, ওই বছরের মার্চে তিনি যান।';
  expect(readings(text, '2025-04-20').at(-1)).toEqual(['ওই বছরের মার্চে', 'XXXX-03']);
});

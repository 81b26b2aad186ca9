import { describe, expect, it, test } from 'vitest';
import { datesIn, onlyDate, readings } from './dates-in';

describe('days told from another event', () => {
  test.each([
    ['ভিয়েতনামে সফরের একদিন আগে', 'একদিন আগে', { unit: 'day', amount: 1, direction: 'before' }],
    ['বৈঠকের দুই দিন পর', 'দুই দিন পর', { unit: 'day', amount: 2, direction: 'after' }],
    ['ক্ষমতা নেওয়ার এক মাস পরে', 'এক মাস পরে', { unit: 'month', amount: 1, direction: 'after' }],
    ['হামলার কয়েক সপ্তাহ পর', 'কয়েক সপ্তাহ পর', { unit: 'week', amount: null, direction: 'after' }],
    ['এক দিনের ব্যবধানে', 'এক দিনের ব্যবধানে', { unit: 'day', amount: 1, direction: 'either' }],
    ['পরদিন সকালে', 'পরদিন', { unit: 'day', amount: 1, direction: 'after' }],
    ['আগের দিন রাতে', 'আগের দিন', { unit: 'day', amount: 1, direction: 'before' }],
    ['একই দিনে', 'একই দিনে', { unit: 'day', amount: 0, direction: 'after' }],
    ['ওই দিনই', 'ওই দিনই', { unit: 'day', amount: 0, direction: 'after' }],
    ['পরের সপ্তাহে', 'পরের সপ্তাহে', { unit: 'week', amount: 1, direction: 'after' }],
    ['সফরের দ্বিতীয় দিনে', 'দ্বিতীয় দিনে', { unit: 'day', amount: 1, direction: 'after' }],
    ['সম্মেলনের শেষ দিন', 'শেষ দিন', { unit: 'day', amount: null, direction: 'after' }],
  ])('%s is a step', (text, phrase, step) => {
    expect(onlyDate(text, '2025-03-16')).toMatchObject({
      kind: 'step',
      edtf: null,
      needs: 'anchor',
      phrase,
      step,
    });
  });

  test.each<[string, string | null, string, string]>([
    ['শনিবার (১৫ মার্চ) তিনি ঢাকায় আসেন। পরদিন বৈঠক হয়।', '2025-03-20', 'পরদিন', '2025-03-16'],
    ['গত ১৫ মার্চ তিনি ঢাকায় আসেন এবং একই দিন ফিরে যান।', '2025-03-20', 'একই দিন', '2025-03-15'],
    ['গত মে মাসে যুদ্ধ হয়। পরের মাসে তিনি ঢাকায় আসেন।', '2025-10-20', 'পরের মাসে', '2025-06'],
    ['গত ডিসেম্বরে যুদ্ধ হয়, পরের মাসে শান্তি।', '2025-10-20', 'পরের মাসে', '2025-01'],
    ['মে মাসে যুদ্ধ হয়। আগের মাসে হুমকি ছিল।', null, 'আগের মাসে', 'XXXX-04'],
    ['বুধবার শপথ হয়। আগের দিন পদত্যাগ করেন তিনি।', '2025-03-20', 'আগের দিন', '2025-03-18'],
    ['১৫ মার্চ তিনি আসেন। পরদিন বৈঠক হয়।', null, 'পরদিন', 'XXXX-03-16'],
    ['৩১ ডিসেম্বর ২০২৪ তিনি আসেন। পরদিন বৈঠক হয়।', null, 'পরদিন', '2025-01-01'],
  ])('%s', (text, published, phrase, edtf) => {
    expect(readings(text, published)).toContainEqual([phrase, edtf]);
  });

  test.each<[string, string, string]>([
    ['১৯৬০ সালে সমালোচনা হয়। এক বছর পর রাজা আসেন।', 'এক বছর পর', '1961'],
    ['২০১৯ সালের জুনে ভোট হয়। এর ঠিক দুই বছর পর তিনি আসেন।', 'দুই বছর পর', '2021'],
    ['২০১৯ সালের নভেম্বরে ভোট হয়। দুই মাস পর তিনি আসেন।', 'দুই মাস পর', '2020-01'],
  ])('%s', (text, phrase, edtf) => {
    expect(readings(text, '2025-03-20')).toContainEqual([phrase, edtf]);
  });

  test.each([
    // by what the words behind say, not by the year before
    ['২০১৯ সালে ভোট হয়। শপথের দুই বছর পর তিনি আসেন।'],
    ['২০১৯ সালে ভোট হয়। ২০১৭ সালে দেখা হয়। সবাই খুশি। দুই বছর পর তিনি আসেন।'],
    ['২০১৭ সালে দেখা হয়, ২০১৯ সালে ভোট হয়। দুই বছর পর তিনি আসেন।'],
    ['২০১৯ সালে ভোট হয়। দুই মাস পর তিনি আসেন।'],
    ['১৯৯০-এর দশকে ভোট হয়। দুই বছর পর তিনি আসেন।'],
    ['২০১৯ সালে ভোট হয়। কয়েক বছর পর তিনি আসেন।'],
  ])('%s: nobody knows how long after what', (text) => {
    expect(datesIn(text, '2025-03-20').at(-1)).toMatchObject({ kind: 'step', edtf: null });
  });

  it('takes no day told further back, and none where February may end on the 28th', () => {
    const far = 'গত ১৫ মার্চ তিনি আসেন। আলোচনা ভালো হয়েছে। সবাই খুশি। পরদিন তিনি ফেরেন।';
    expect(readings(far, '2025-03-20').map(([phrase]) => phrase)).toEqual(['গত ১৫ মার্চ']);
    expect(readings('২৮ ফেব্রুয়ারি তিনি আসেন। পরদিন ফেরেন।', null)).toEqual([['২৮ ফেব্রুয়ারি', 'XXXX-02-28']]);
    expect(
      readings('আজ ১৬ আগস্ট। ১৯৭৭ সালের এই দিনে তিনি মারা যান।', '2025-08-16').map(([, edtf]) => edtf),
    ).toEqual(['2025-08-16', '1977']);
  });

  it('takes এদিন, however far, for the only day that the text tells', () => {
    const of = (second: string) =>
      `৮ ডিসেম্বর লড়াই চলে। শহর মুক্ত। ${second} সেতু ভাঙা। পথ বন্ধ। সবাই জানে। এদিন দুজনের দেখা হয়।`;
    expect(readings(of('তিনি ৮ ডিসেম্বর বলেন।'), null)).toContainEqual(['এদিন', 'XXXX-12-08']);
    expect(readings(of('তিনি ৯ ডিসেম্বর বলেন।'), null).map(([phrase]) => phrase)).not.toContain('এদিন');
    const other = '৮ ডিসেম্বর লড়াই চলে। শহর মুক্ত। পথ বন্ধ। সবাই জানে। ওই দিন দেখা হয়।';
    expect(readings(other, null).map(([phrase]) => phrase)).toEqual(['৮ ডিসেম্বর']);
  });

  it('lets a day or weekday beside it rule', () => {
    expect(readings('এর পরদিন ২৩ মে বৈঠক হয়', '2025-06-01')).toEqual([['পরদিন ২৩ মে', '2025-05-23']]);
    expect(readings('পরদিন বৃহস্পতিবার', '2025-03-15')).toEqual([['পরদিন বৃহস্পতিবার', '2025-03-13']]);
  });
});

describe('how long, and no date', () => {
  test.each([
    ['দুই দিনের সফর', 'দুই দিনের', { unit: 'day', amount: 2 }],
    ['দু’দিনের সফরে', 'দু’দিনের', { unit: 'day', amount: 2 }],
    ['একদিনের সফরে', 'একদিনের', { unit: 'day', amount: 1 }],
    ['তিন দিনব্যাপী সম্মেলন', 'তিন দিনব্যাপী', { unit: 'day', amount: 3 }],
    ['২৪ বছর বয়সী', '২৪ বছর', { unit: 'year', amount: 24 }],
    ['গত দুই মাস ধরে', 'গত দুই মাস', { unit: 'month', amount: 2 }],
    ['৪৮ ঘণ্টার মধ্যে', '৪৮ ঘণ্টার', { unit: 'day', amount: null }],
    ['কয়েক সপ্তাহ ধরে', 'কয়েক সপ্তাহ', { unit: 'week', amount: null }],
  ])('%s lasts', (text, phrase, length) => {
    expect(onlyDate(text, '2025-03-16')).toMatchObject({ kind: 'duration', edtf: null, phrase, length });
  });

  test.each(['১৫ জন দিনমজুর', 'দিন বদলের', 'বছরের পর বছর', 'দিনের পর দিন', 'সারা দিন', 'মাসিক বৈঠক'])(
    '"%s" tells nothing',
    (text) => {
      expect(datesIn(text, '2025-03-16').filter(({ edtf, length }) => edtf !== null || length)).toEqual([]);
    },
  );
});

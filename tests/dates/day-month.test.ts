import { describe, expect, it, test } from 'vitest';
import { datesIn, onlyDate, readings } from './dates-in';

/** A Sunday. */
const PUBLISHED = '2025-03-16';

describe('a day and a month', () => {
  test.each<[string, string | null, string, string]>([
    // the year stands in the words
    ['১৫ মার্চ ২০২৫', null, '2025-03-15', '১৫ মার্চ ২০২৫'],
    ['১৫ মার্চ, ২০২৫ তারিখে চুক্তি হয়', null, '2025-03-15', '১৫ মার্চ, ২০২৫ তারিখে'],
    ['১৫ই মার্চ ২০২৫', PUBLISHED, '2025-03-15', '১৫ই মার্চ ২০২৫'],
    ['২০২৫ সালের ১৫ মার্চ মস্কোয়', null, '2025-03-15', '২০২৫ সালের ১৫ মার্চ'],
    ['২০২৪-এর ৫ আগস্ট', PUBLISHED, '2024-08-05', '২০২৪-এর ৫ আগস্ট'],
    ['২০২৪ এর ৫ অগস্ট', PUBLISHED, '2024-08-05', '২০২৪ এর ৫ অগস্ট'],
    ['২০১৫ সালে ৬ জুন ঢাকায় আসেন', PUBLISHED, '2015-06-06', '২০১৫ সালে ৬ জুন'],
    ['১৮৯৩ সালের ১২ই নভেম্বর', PUBLISHED, '1893-11-12', '১৮৯৩ সালের ১২ই নভেম্বর'],
    ['১৯৮৭ সালের পয়লা নভেম্বর', PUBLISHED, '1987-11-01', '১৯৮৭ সালের পয়লা নভেম্বর'],
    ['২০২৫ সালের ছয়ই মে', null, '2025-05-06', '২০২৫ সালের ছয়ই মে'],
    ['১৯৫২ সালের একুশে ফেব্রুয়ারি', null, '1952-02-21', '১৯৫২ সালের একুশে ফেব্রুয়ারি'],
    ['২১শে ফেব্রুয়ারী ১৯৫২', null, '1952-02-21', '২১শে ফেব্রুয়ারী ১৯৫২'],
    ['৩রা সেপ্টেম্বর ২০২৫', null, '2025-09-03', '৩রা সেপ্টেম্বর ২০২৫'],
    ['১লা জানুয়ারী, ২০২৬', null, '2026-01-01', '১লা জানুয়ারী, ২০২৬'],
    ['২৯ ফেব্রুয়ারি ২০২৪', null, '2024-02-29', '২৯ ফেব্রুয়ারি ২০২৪'],
    ['03 Sep 2025 10:00:00 GMT', null, '2025-09-03', '03 Sep 2025'],
    ['15-Mar-2025', null, '2025-03-15', '15-Mar-2025'],
    // the year is reckoned
    ['আগামী ৯ মে মস্কোতে সাক্ষাৎ হবে', PUBLISHED, '2025-05-09', 'আগামী ৯ মে'],
    ['আগামী ৯ জানুয়ারি', PUBLISHED, '2026-01-09', 'আগামী ৯ জানুয়ারি'],
    ['গত ৯ মে', PUBLISHED, '2024-05-09', 'গত ৯ মে'],
    ['গেল ২৪ ফেব্রুয়ারি', PUBLISHED, '2025-02-24', 'গেল ২৪ ফেব্রুয়ারি'],
    ['১৫ মার্চ ক্রেমলিনে', PUBLISHED, '2025-03-15', '১৫ মার্চ'],
    ['১০ ডিসেম্বরের বৈঠকে', PUBLISHED, '2024-12-10', '১০ ডিসেম্বরের'],
    ['১০ এপ্রিল তিনি ঢাকায় আসবেন', PUBLISHED, '2025-04-10', '১০ এপ্রিল'],
    ['চৌঠা এপ্রিল', PUBLISHED, '2025-04-04', 'চৌঠা এপ্রিল'],
    ['পাঁচ এপ্রিলেই', PUBLISHED, '2025-04-05', 'পাঁচ এপ্রিলেই'],
    ['গত বছরের ৫ আগস্ট', PUBLISHED, '2024-08-05', 'গত বছরের ৫ আগস্ট'],
    ['চলতি বছরের ৮ জানুয়ারি', PUBLISHED, '2025-01-08', 'চলতি বছরের ৮ জানুয়ারি'],
    ['এ বছর ২৬ জুন', PUBLISHED, '2025-06-26', 'এ বছর ২৬ জুন'],
    ['আগামী বছরের ৩ ফেব্রুয়ারি', PUBLISHED, '2026-02-03', 'আগামী বছরের ৩ ফেব্রুয়ারি'],
    ['২৯ ফেব্রুয়ারি', PUBLISHED, '2024-02-29', '২৯ ফেব্রুয়ারি'],
    // no year to be had
    ['১৫ মার্চ ক্রেমলিনে', null, 'XXXX-03-15', '১৫ মার্চ'],
    ['গত ১৫ মার্চ', null, 'XXXX-03-15', 'গত ১৫ মার্চ'],
    ['গত বছরের ৫ আগস্ট', null, 'XXXX-08-05', 'গত বছরের ৫ আগস্ট'],
    ['৯ মে মস্কোতে', null, 'XXXX-05-09', '৯ মে'],
  ])('%s (published %s) is %s', (text, published, edtf, phrase) => {
    expect(readings(text, published)).toEqual([[phrase, edtf]]);
  });

  test.each([
    '৩১ জুন',
    '৩০ ফেব্রুয়ারি ২০২৪',
    '২৯ ফেব্রুয়ারি ২০২৫',
    '৩২ মার্চ',
    '০ মার্চ',
    '১৫টি মার্চ',
    '১৫ মার্চপাস্ট',
    '১৫ লংমার্চ',
    '১৫ জন',
    '৯ মেয়ে',
    '৩:১৭ মার্চ',
    '২.৫ মে',
    '২৪তম জুন',
    'নয়া ১৫',
    '15 marching',
  ])('"%s" names no day', (text) => {
    expect(datesIn(text, PUBLISHED).filter(({ kind, edtf }) => kind === 'day' && edtf !== null)).toEqual([]);
  });

  it('takes no year from elsewhere in the text', () => {
    const text = '২০১৯ সালে তিনি প্রধানমন্ত্রী হন। এরপর দেশটিতে অনেক কিছু বদলেছে। ১৫ মার্চ তিনি ঢাকায় আসেন।';
    expect(readings(text, null)).toEqual([
      ['২০১৯ সালে', '2019'],
      ['১৫ মার্চ', 'XXXX-03-15'],
    ]);
  });

  it('leaves the choice to the verb where only the tense tells the year', () => {
    const date = onlyDate('৯ মে বৈঠক', PUBLISHED);
    expect(date.alternatives).toEqual({ past: '2024-05-09', future: '2025-05-09' });
    expect(date.basis).toBe('reckoned');
    expect(onlyDate('আগামী ৯ মে', PUBLISHED).alternatives).toBeUndefined();
    expect(onlyDate('৯ মে ২০২৪', PUBLISHED)).toMatchObject({ basis: 'stated', edtf: '2024-05-09' });
  });

  it('leaves famous days without a year unless they are near', () => {
    expect(onlyDate('৭ অক্টোবরের হামলা', PUBLISHED)).toMatchObject({ edtf: 'XXXX-10-07', needs: 'year' });
    expect(onlyDate('৭ অক্টোবরের হামলা', '2025-10-09').edtf).toBe('2025-10-07');
    expect(onlyDate('গত ৭ অক্টোবরের হামলা', PUBLISHED).edtf).toBe('2024-10-07');
  });
});

import { describe, expect, it, test } from 'vitest';
import { onlyDate, readings } from './dates-in';

const PUBLISHED = '2024-11-27';

describe('a month', () => {
  test.each<[string, string | null, string, string]>([
    ['গত জুনে ভিয়েতনামে', PUBLISHED, '2024-06', 'গত জুনে'],
    ['গত জুন মাসে', PUBLISHED, '2024-06', 'গত জুন মাসে'],
    ['গত ডিসেম্বরে', PUBLISHED, '2023-12', 'গত ডিসেম্বরে'],
    ['গত নভেম্বরে', PUBLISHED, '2023-11', 'গত নভেম্বরে'],
    ['আগামী মে মাসে', PUBLISHED, '2025-05', 'আগামী মে মাসে'],
    ['আগামী ডিসেম্বরে', PUBLISHED, '2024-12', 'আগামী ডিসেম্বরে'],
    ['আগামী মে-তে', PUBLISHED, '2025-05', 'আগামী মে-তে'],
    ['চলতি নভেম্বরেই', PUBLISHED, '2024-11', 'চলতি নভেম্বরেই'],
    ['জুন ২০২৪', null, '2024-06', 'জুন ২০২৪'],
    ['২০২৪ সালের জুনে', null, '2024-06', '২০২৪ সালের জুনে'],
    ['২০১৯ সালের মার্চ মাসের শেষে', null, '2019-03', '২০১৯ সালের মার্চ মাসের'],
    ['২০২৪-এর মার্চে', null, '2024-03', '২০২৪-এর মার্চে'],
    ['১৯৭৪ জুলাইয়ে', null, '1974-07', '১৯৭৪ জুলাইয়ে'],
    ['গত বছরের জুনে', PUBLISHED, '2023-06', 'গত বছরের জুনে'],
    ['গত বছর জুনে', PUBLISHED, '2023-06', 'গত বছর জুনে'],
    ['এ বছরের মার্চে', PUBLISHED, '2024-03', 'এ বছরের মার্চে'],
    ['এবছরের মার্চে', PUBLISHED, '2024-03', 'এবছরের মার্চে'],
    ['আগামী বছরের জানুয়ারিতে', PUBLISHED, '2025-01', 'আগামী বছরের জানুয়ারিতে'],
    ['সেপ্টেম্বরে জাতিসংঘে', PUBLISHED, '2024-09', 'সেপ্টেম্বরে'],
    ['জানুয়ারিতে শপথ', PUBLISHED, '2025-01', 'জানুয়ারিতে'],
    ['অক্টোবরের প্রথম সপ্তাহে', PUBLISHED, '2024-10', 'অক্টোবরের প্রথম সপ্তাহে'],
    ['এই মাসের তৃতীয় সপ্তাহে', PUBLISHED, '2024-11', 'এই মাসের তৃতীয় সপ্তাহে'],
    ['অক্টোবরের শেষ ম্যাচে', PUBLISHED, '2024-10', 'অক্টোবরের'],
    ['ডিসেম্বর পর্যন্ত', PUBLISHED, '2024-12', 'ডিসেম্বর পর্যন্ত'],
    ['গত জুনে', null, 'XXXX-06', 'গত জুনে'],
    ['মে মাসে', null, 'XXXX-05', 'মে মাসে'],
    ['গত বছরের জুনে', null, 'XXXX-06', 'গত বছরের জুনে'],
    ['জুলাই–আগস্টে', null, 'XXXX-07/XXXX-08', 'জুলাই–আগস্টে'],
    ['২০২৪ সালের জুলাই-আগস্টে', null, '2024-07/2024-08', '২০২৪ সালের জুলাই-আগস্টে'],
    ['গত মার্চ ও এপ্রিলে', PUBLISHED, '2024-03/2024-04', 'গত মার্চ ও এপ্রিলে'],
    ['মার্চ থেকে মে পর্যন্ত', PUBLISHED, '2024-03/2024-05', 'মার্চ থেকে মে পর্যন্ত'],
  ])('%s (published %s) is %s', (text, published, edtf, phrase) => {
    expect(readings(text, published)).toEqual([[phrase, edtf]]);
  });

  test.each([
    'জুলাই গণঅভ্যুত্থান',
    'জুলাই সনদ',
    'মার্চ ফর ইউনিটি',
    'লংমার্চে অংশ নেন',
    'লং মার্চ',
    'তিনি মে',
    'মেয়ে',
    'উল্লাসে মেতে ওঠেন',
    'মেয়র',
    'জুনিয়র',
    'জুনায়েদ',
    'এপ্রিলিয়া',
    'You may march on',
    'মার্চেন্ট',
    'আগস্টিন',
    'প্রধানমন্ত্রী থেরেসা মে',
    'থেরেসা মে থেকে',
  ])('"%s" names no month', (text) => {
    expect(readings(text, PUBLISHED)).toEqual([]);
  });

  it('leaves the choice to the verb where only the tense tells the year', () => {
    expect(onlyDate('জুনে বৈঠক', PUBLISHED).alternatives).toEqual({ past: '2024-06', future: '2025-06' });
    expect(onlyDate('নভেম্বরে বৈঠক', PUBLISHED)).toMatchObject({ edtf: '2024-11' });
    expect(onlyDate('নভেম্বরে বৈঠক', PUBLISHED).alternatives).toBeUndefined();
  });

  it('knows that July stands for the one of 2024 long after', () => {
    expect(onlyDate('জুলাইয়ের আন্দোলনের পর', '2025-10-01')).toMatchObject({ edtf: 'XXXX-07', needs: 'year' });
    expect(onlyDate('গত জুলাইয়ে', '2025-10-01').edtf).toBe('2025-07');
    expect(onlyDate('জুলাইয়ে যাবেন', '2025-10-01').alternatives).toEqual({ past: 'XXXX-07', future: '2026-07' });
  });
});

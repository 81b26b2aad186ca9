import { describe, expect, it, test } from 'vitest';
import { datesIn, onlyDate, readings } from './dates-in';

/** A Sunday. */
const PUBLISHED = '2025-03-16';

describe('days told from the day of publication', () => {
  test.each<[string, string, string]>([
    ['আজ ঢাকায়', '2025-03-16', 'আজ'],
    ['আজকের বৈঠকে', '2025-03-16', 'আজকের'],
    ['গতকাল রাতে', '2025-03-15', 'গতকাল'],
    ['গতকালের বৈঠক', '2025-03-15', 'গতকালের'],
    ['আগামীকাল', '2025-03-17', 'আগামীকাল'],
    ['গত কাল', '2025-03-15', 'গত কাল'],
    ['আগামী কাল', '2025-03-17', 'আগামী কাল'],
    ['গত পরশু', '2025-03-14', 'গত পরশু'],
    ['আগামী পরশু', '2025-03-18', 'আগামী পরশু'],
    ['গতরাতে', '2025-03-15', 'গতরাতে'],
    ['দুই দিন আগে তিনি', '2025-03-14', 'দুই দিন আগে'],
    ['দু’দিন আগে', '2025-03-14', 'দু’দিন আগে'],
    ['তিনদিন আগে', '2025-03-13', 'তিনদিন আগে'],
    ['১০ দিন আগে', '2025-03-06', '১০ দিন আগে'],
    ['মাত্র ১০ দিন আগে', '2025-03-06', '১০ দিন আগে'],
    ['আগামী ১৮ তারিখে', '2025-03-18', 'আগামী ১৮ তারিখে'],
    ['গত ১৮ তারিখে', '2025-02-18', 'গত ১৮ তারিখে'],
    ['গত মাসের ২০ তারিখে', '2025-02-20', 'গত মাসের ২০ তারিখে'],
    ['চলতি মাসের ২০ তারিখ', '2025-03-20', 'চলতি মাসের ২০ তারিখ'],
    ['এ মাসের ৫ তারিখে', '2025-03-05', 'এ মাসের ৫ তারিখে'],
    ['আগামী মাসের ৫ থেকে ৭ তারিখ', '2025-04-05/2025-04-07', 'আগামী মাসের ৫ থেকে ৭ তারিখ'],
    ['গত মাসের ৯ এবং ১০ তারিখ', '2025-02-09/2025-02-10', 'গত মাসের ৯ এবং ১০ তারিখ'],
  ])('%s is %s', (text, edtf, phrase) => {
    expect(readings(text, PUBLISHED)).toEqual([[phrase, edtf]]);
    expect(onlyDate(text, PUBLISHED).basis).toBe('reckoned');
    expect(readings(text, null)).toEqual([]);
  });

  test.each([
    'আজকাল',
    'আজ পর্যন্ত',
    'আজও',
    'আজ থেকে তিন বছর আগে',
    'করোনাকালে',
    'সেই কাল',
    'কালো',
    'জীবনের কাল',
    'আবহমান কাল ধরে',
    'মূল্যস্ফীতির কাল অতিক্রম করে',
    'গতকালীন',
    'আজম',
    'সমাজ',
  ])('"%s" names no day', (text) =>
    expect(datesIn(text, PUBLISHED).filter(({ kind }) => kind === 'day')).toEqual([]),
  );

  it.each(['কাল বৈঠকে বসবেন দুই নেতা', 'ঢাকায় আসছেন কাল', 'দুবাইয়ে কাল বৈঠক করেছেন'])(
    'does not choose in "%s", where কাল may be yesterday',
    (text) => {
      expect(onlyDate(text, PUBLISHED)).toMatchObject({
        edtf: null,
        needs: 'tense',
        alternatives: { past: '2025-03-15', future: '2025-03-17' },
      });
    },
  );

  it('does not choose between the day before yesterday and the one after tomorrow', () => {
    expect(onlyDate('পরশু রাতে', PUBLISHED)).toMatchObject({
      edtf: null,
      needs: 'tense',
      alternatives: { past: '2025-03-14', future: '2025-03-18' },
    });
  });
});

describe('weeks, months and years told from the day of publication', () => {
  test.each<[string, string, string]>([
    ['গত মাসে', '2025-02', 'গত মাসে'],
    ['চলতি মাসে', '2025-03', 'চলতি মাসে'],
    ['এ মাসেই', '2025-03', 'এ মাসেই'],
    ['আগামী মাসের শুরুতে', '2025-04', 'আগামী মাসের'],
    ['গত বছর', '2024', 'গত বছর'],
    ['গতবছর', '2024', 'গতবছর'],
    ['চলতি বছরেই', '2025', 'চলতি বছরেই'],
    ['আগামী বছর', '2026', 'আগামী বছর'],
    ['তিন মাস আগে', '2024-12', 'তিন মাস আগে'],
    ['দুই বছর আগে', '2023', 'দুই বছর আগে'],
    // weeks begin on Saturday, Sunday or Monday: all days that can be meant
    ['গত সপ্তাহে', '2025-03-03/2025-03-15', 'গত সপ্তাহে'],
    ['আগামী সপ্তাহে', '2025-03-17/2025-03-29', 'আগামী সপ্তাহে'],
    ['দুই সপ্তাহ আগে', '2025-02-24/2025-03-08', 'দুই সপ্তাহ আগে'],
  ])('%s is %s', (text, edtf, phrase) => {
    expect(readings(text, PUBLISHED)).toEqual([[phrase, edtf]]);
    expect(readings(text, null)).toEqual([]);
  });

  test.each([
    'গত কয়েক দিনে',
    'গত দুই মাস ধরে',
    'আগামী দিনগুলোতে',
    'গত বছরগুলোতে',
    'এ বিষয়ে',
    'এই সময়',
    'চলতি দায়িত্ব',
    'গত শতাব্দীতে',
    'প্রায় তিন বছর আগে',
    'পাঁচ দিন আগেই',
    'কয়েক মাস আগে',
    '১৩২ বছর আগে',
    'সাড়ে তিন বছর আগে',
    'আরও দুই দিন আগে',
    'বৈঠকের দুই দিন আগে',
    'দুই দিন পরে',
  ])('"%s" gives no date', (text) => {
    expect(readings(text, PUBLISHED)).toEqual([]);
  });

  it('counts all days that the week can have, wherever it begins', () => {
    expect(onlyDate('গত সপ্তাহে', '2025-03-15').edtf).toBe('2025-03-02/2025-03-14');
    expect(onlyDate('গত সপ্তাহে', '2025-03-19').edtf).toBe('2025-03-08/2025-03-16');
    expect(onlyDate('চলতি সপ্তাহে', '2025-03-19').edtf).toBe('2025-03-15/2025-03-23');
  });

  it('does not count days back from the published day where another day was told just before', () => {
    expect(readings('বুধবার শপথ হয়। দুই দিন আগে পদত্যাগ করেন তিনি।', PUBLISHED)).toEqual([['বুধবার', '2025-03-12']]);
  });

  it('gives a weekday of a week as a day only where all weeks agree on it', () => {
    expect(onlyDate('গত সপ্তাহের বুধবার', '2025-03-20')).toMatchObject({
      kind: 'day',
      edtf: '2025-03-12',
      weekday: 3,
    });
    expect(onlyDate('গত সপ্তাহের বুধবার', PUBLISHED).edtf).toBe('2025-03-05/2025-03-12');
    expect(onlyDate('আগামী সপ্তাহের সোমবার', '2025-03-20').edtf).toBe('2025-03-24');
  });
});

test('ওই মাসে is the month told before, whatever tells its year', () => {
  expect(readings('আগামী নভেম্বরে তিনি যাবেন। ওই মাসের ৯ এবং ১০ তারিখ সম্মেলন।', PUBLISHED)).toEqual([
    ['আগামী নভেম্বরে', '2025-11'],
    ['ওই মাসের ৯ এবং ১০ তারিখ', '2025-11-09/2025-11-10'],
  ]);
});

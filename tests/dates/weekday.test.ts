import { describe, expect, it, test } from 'vitest';
import { datesIn, onlyDate, readings } from './dates-in';

/** A Sunday. */
const PUBLISHED = '2025-03-16';

describe('a weekday', () => {
  test.each<[string, string, string, string]>([
    ['শনিবার ক্রেমলিন জানায়', PUBLISHED, '2025-03-15', 'শনিবার'],
    ['রোববার ঢাকায়', PUBLISHED, '2025-03-16', 'রোববার'],
    ['রবিবারের বৈঠকে', PUBLISHED, '2025-03-16', 'রবিবারের'],
    ['সোমবারই', PUBLISHED, '2025-03-10', 'সোমবারই'],
    ['গত রোববার', PUBLISHED, '2025-03-09', 'গত রোববার'],
    ['গত বুধবার', PUBLISHED, '2025-03-12', 'গত বুধবার'],
    ['আগামী শুক্রবার', PUBLISHED, '2025-03-21', 'আগামী শুক্রবার'],
    ['আগামী রবিবার', PUBLISHED, '2025-03-23', 'আগামী রবিবার'],
    ['বৃহষ্পতিবার', PUBLISHED, '2025-03-13', 'বৃহষ্পতিবার'],
    ['শুক্র ও শনিবার', PUBLISHED, '2025-03-14/2025-03-15', 'শুক্র ও শনিবার'],
    ['সোমবার থেকে বুধবার', PUBLISHED, '2025-03-10/2025-03-12', 'সোমবার থেকে বুধবার'],
    ['আগামী সোম ও মঙ্গলবার', PUBLISHED, '2025-03-17/2025-03-18', 'আগামী সোম ও মঙ্গলবার'],
  ])('%s (published %s) is %s', (text, published, edtf, phrase) => {
    expect(readings(text, published)).toEqual([[phrase, edtf]]);
  });

  it('gives both the last and the next one, for the verb to choose', () => {
    expect(onlyDate('বুধবার বৈঠক', PUBLISHED).alternatives).toEqual({
      past: '2025-03-12',
      future: '2025-03-19',
    });
    expect(onlyDate('রোববার বৈঠক', PUBLISHED).alternatives).toBeUndefined();
    expect(onlyDate('সোমবার ও মঙ্গলবার', PUBLISHED).alternatives).toEqual({
      past: '2025-03-10/2025-03-11',
      future: '2025-03-17/2025-03-18',
    });
  });

  it('tells no day where the day of publication is not known', () => {
    for (const text of ['বুধবার', 'গত বুধবার', 'আগামী বুধবার', 'সোমবার থেকে বুধবার', 'গত সপ্তাহের বুধবার']) {
      expect(onlyDate(text, null)).toMatchObject({
        edtf: null,
        earliest: null,
        latest: null,
        needs: 'published',
      });
    }
    expect(onlyDate('বুধবার', null).weekday).toBe(3);
  });

  it('reads two weekdays apart as two days', () => {
    expect(readings('সোমবার ও বুধবার', PUBLISHED)).toEqual([
      ['সোমবার', '2025-03-10'],
      ['বুধবার', '2025-03-12'],
    ]);
  });

  test.each([
    'মঙ্গল কামনা',
    'শুক্র গ্রহ',
    'শনির দশা',
    'রবি শাস্ত্রী',
    'সোম',
    'The Sun',
    'Sat down',
    'বারবার',
    'এবার',
    'সরকার',
    'বুধ ও শুক্র',
  ])('"%s" is no weekday', (text) => expect(datesIn(text, PUBLISHED)).toEqual([]));
});

describe('a weekday beside its day', () => {
  test.each<[string, string | null, string, string]>([
    ['শনিবার (১৫ মার্চ) ক্রেমলিন', PUBLISHED, '2025-03-15', 'শনিবার (১৫ মার্চ)'],
    ['গত শনিবার (৮ মার্চ)', PUBLISHED, '2025-03-08', 'গত শনিবার (৮ মার্চ)'],
    ['আগামী শুক্রবার (২১ মার্চ)', PUBLISHED, '2025-03-21', 'আগামী শুক্রবার (২১ মার্চ)'],
    ['মঙ্গলবার (৮ এপ্রিল) রাতে', '2025-04-09', '2025-04-08', 'মঙ্গলবার (৮ এপ্রিল)'],
    ['মঙ্গলবার রাতে (৮ এপ্রিল)', '2025-04-09', '2025-04-08', 'মঙ্গলবার রাতে (৮ এপ্রিল)'],
    ['বুধবার, ১৬ই এপ্রিল, ২০২৫', null, '2025-04-16', 'বুধবার, ১৬ই এপ্রিল, ২০২৫'],
    ['শনিবার , ২ নভেম্বর ২০২৪', null, '2024-11-02', 'শনিবার , ২ নভেম্বর ২০২৪'],
    ['১৫ মার্চ (শনিবার)', PUBLISHED, '2025-03-15', '১৫ মার্চ (শনিবার)'],
    ['১৫ মার্চ শনিবার', PUBLISHED, '2025-03-15', '১৫ মার্চ শনিবার'],
    ['আজ রোববার (১৬ মার্চ)', PUBLISHED, '2025-03-16', 'আজ রোববার (১৬ মার্চ)'],
    ['গতকাল শনিবার', PUBLISHED, '2025-03-15', 'গতকাল শনিবার'],
    ['গতকাল ১৫ মার্চ', PUBLISHED, '2025-03-15', 'গতকাল ১৫ মার্চ'],
    ['আগামীকাল সোমবার', PUBLISHED, '2025-03-17', 'আগামীকাল সোমবার'],
    ['কাল সোমবার', PUBLISHED, '2025-03-17', 'কাল সোমবার'],
    ['কাল শনিবার', PUBLISHED, '2025-03-15', 'কাল শনিবার'],
    ['বুধবার (৩ সেপ্টেম্বর)', null, 'XXXX-09-03', 'বুধবার (৩ সেপ্টেম্বর)'],
    ['শনিবার, ১৫ মার্চ ২০২৫', PUBLISHED, '2025-03-15', 'শনিবার, ১৫ মার্চ ২০২৫'],
    // the weekday tells the year: 16 March 2024 was a Saturday
    ['শনিবার (১৬ মার্চ)', '2024-12-01', '2024-03-16', 'শনিবার (১৬ মার্চ)'],
  ])('%s (published %s) is %s', (text, published, edtf, phrase) => {
    expect(readings(text, published)).toEqual([[phrase, edtf]]);
    expect(onlyDate(text, published).contradiction).toBeUndefined();
  });

  it('keeps what is told and flags a weekday that contradicts its date', () => {
    expect(onlyDate('শুক্রবার, ১৫ মার্চ ২০২৫', null)).toMatchObject({
      edtf: '2025-03-15',
      weekday: 5,
      contradiction: true,
    });
  });

  it('goes by the weekday where the stamp is a day off', () => {
    expect(onlyDate('গতকাল শুক্রবার', PUBLISHED).edtf).toBe('2025-03-14');
  });

  it('does not join a weekday and a day that a sentence parts', () => {
    expect(readings('বৈঠক হয় শনিবার। ১০ মার্চ তিনি ফেরেন।', PUBLISHED)).toEqual([
      ['শনিবার', '2025-03-15'],
      ['১০ মার্চ', '2025-03-10'],
    ]);
  });
});

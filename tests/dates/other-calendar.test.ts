import { describe, expect, it, test } from 'vitest';
import { datesIn, onlyDate, readings } from './dates-in';

describe('other calendars', () => {
  test.each([
    ['২৪শে অগ্রহায়ণ, ১৪৩১ বঙ্গাব্দ', '২৪শে অগ্রহায়ণ, ১৪৩১ বঙ্গাব্দ'],
    ['২ চৈত্র ১৪৩১', '২ চৈত্র ১৪৩১'],
    ['পয়লা বৈশাখ', 'পয়লা বৈশাখ'],
    ['পহেলা ফাল্গুনে', 'পহেলা ফাল্গুনে'],
    ['১৫ রমজান ১৪৪৬ হিজরি', '১৫ রমজান ১৪৪৬ হিজরি'],
    ['১০ সফর ১৪৪৬ হিজরি', '১০ সফর ১৪৪৬ হিজরি'],
    ['রমজান মাসে', 'রমজান মাসে'],
    ['১৪৩১ বঙ্গাব্দ', '১৪৩১ বঙ্গাব্দ'],
  ])('%s is known and not read', (text, phrase) => {
    expect(onlyDate(text, '2025-03-16')).toMatchObject({ kind: 'other-calendar', edtf: null, phrase });
  });

  it('reads no day of the Gregorian month beside one', () => {
    expect(readings('১২ রবিউল আউয়াল মাসে', '2025-03-16')).toEqual([]);
  });

  it('reads the Gregorian day of a header with several calendars', () => {
    const header = 'শনিবার , ২ নভেম্বর ২০২৪ | ১৭ কার্তিক, ১৪৩১ বঙ্গাব্দ | ২৯ রবিউস সানি, ১৪৪৬ হিজরি';
    expect(readings(header, null)).toEqual([['শনিবার , ২ নভেম্বর ২০২৪', '2024-11-02']]);
  });

  test.each([
    'দুই দিনের সফর',
    '৩ সফর শেষে',
    'চীন সফর',
    'রজব তাইয়েপ এরদোয়ান',
    'সফর মাহমুদ',
    'মাঘের শীত',
    'শাবানা',
    'রমজান আলী',
  ])('"%s" is no month of another calendar', (text) =>
    expect(datesIn(text, null).filter(({ kind }) => kind === 'other-calendar')).toEqual([]),
  );
});

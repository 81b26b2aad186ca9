import { describe, expect, it, test } from 'vitest';
import { readLetters } from '@/lib/bengali/letters';
import { findDates } from '@/lib/dates/find-dates';
import { datesIn, readings } from './dates-in';

const PUBLISHED = '2025-03-16';

describe('letters and spans', () => {
  it('cuts the shown text letter for letter, whatever its encoding of য়', () => {
    const parted = 'জানুয\u09bcারি';
    expect(readings(`গত ৫ ${parted} ২০২৫ তিনি`, null)).toEqual([[`গত ৫ ${parted} ২০২৫`, '2025-01-05']]);
    expect(readings('গত ৫ জানু\u09dfারি ২০২৫', null)[0]?.[1]).toBe('2025-01-05');
    expect(readings('১৫\u200c মার্চ\u200d ২০২৫', null)[0]?.[1]).toBe('2025-03-15');
    expect(readings('15 মার্চ 2025', null)[0]?.[1]).toBe('2025-03-15');
    expect(readings('১৫মার্চ ২০২৫', null)[0]?.[1]).toBe('2025-03-15');
  });

  it('does not read over the end of a paragraph', () => {
    expect(readings('বৈঠক হয় ১৫\nমার্চ ২০২৫', null)).toEqual([['মার্চ ২০২৫', '2025-03']]);
  });

  it('finds nothing in nothing', () => {
    expect(datesIn('', PUBLISHED)).toEqual([]);
    expect(datesIn('ঢাকায় দুই নেতার বৈঠক হয়েছে।', PUBLISHED)).toEqual([]);
  });
});

describe('long texts', () => {
  test.each([
    'শনিবার (১৫ মার্চ) ',
    '১, ',
    '১৫ মার্চ থেকে ',
    'পরদিন ',
    '২০২৪ সালে ওই বছরের জুনে ',
    '(',
    '১ ও ',
    'গত ',
    'আজ',
    '২০২৪-',
  ])('reads 100,000 letters of "%s"', (piece) => {
    const letters = readLetters(piece.repeat(Math.ceil(100_000 / piece.length)));
    const dates = findDates(letters, { year: 2025, month: 3, day: 16 });
    let end = 0;
    for (const date of dates) {
      expect(date.start).toBeGreaterThanOrEqual(end);
      end = date.end;
    }
  });
});

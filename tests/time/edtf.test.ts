import { describe, expect, it, test } from 'vitest';
import { bounds, isEdtf, isYearless, parseEdtf, printEdtf, withYear } from '@/lib/time/edtf';
import { comparePrecision, precision } from '@/lib/time/edtf-exactness';
import { canBeSame, isWithin } from '@/lib/time/edtf-sameness';

describe('the subset', () => {
  test.each([
    ['2025-03-15', 'day', '2025-03-15', '2025-03-15'],
    ['2024-06', 'month', '2024-06-01', '2024-06-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-06-18/2024-06-19', 'interval', '2024-06-18', '2024-06-19'],
    ['2019/2022', 'interval', '2019-01-01', '2022-12-31'],
    ['2024-06/2024-07', 'interval', '2024-06-01', '2024-07-31'],
  ])('%s is a %s from %s to %s', (edtf, exactness, earliest, latest) => {
    expect(precision(edtf)).toBe(exactness);
    expect(bounds(edtf)).toEqual({ earliest, latest });
    expect(isYearless(edtf)).toBe(false);
    const parsed = parseEdtf(edtf);
    expect(parsed && printEdtf(parsed)).toBe(edtf);
  });

  test.each(['XXXX-06', 'XXXX-06-18', 'XXXX-02-29', 'XXXX-06-18/XXXX-06-19', 'XXXX-12-30/XXXX-01-02'])(
    '%s has no year and so no bounds',
    (edtf) => {
      expect(isEdtf(edtf)).toBe(true);
      expect(isYearless(edtf)).toBe(true);
      expect(bounds(edtf)).toBeNull();
    },
  );

  test.each([
    '',
    'XXXX',
    '2025-3-15',
    '2025-02-30',
    '2024-13',
    '2024-06-19/2024-06-18',
    '2024-06/XXXX-07',
    '../2024',
    '2024/2025/2026',
    '2024-06-18/',
    '15-03-2025',
    '2024-06~',
    'XXXX-XX-15',
  ])('%s is refused', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(precision(text)).toBeNull();
    expect(bounds(text)).toBeNull();
    expect(isYearless(text)).toBe(false);
  });
});

describe('a year put in', () => {
  test.each([
    ['XXXX-06', 2024, '2024-06'],
    ['XXXX-06-18', 2024, '2024-06-18'],
    ['XXXX-02-29', 2025, null],
    ['XXXX-06-18/XXXX-06-19', 2024, '2024-06-18/2024-06-19'],
    ['XXXX-12-30/XXXX-01-02', 2024, '2024-12-30/2025-01-02'],
    ['2023-06', 2024, '2023-06'],
    ['June', 2024, null],
  ])('%s in %i is %s', (edtf, year, expected) => expect(withYear(edtf, year)).toBe(expected));
});

describe('dates that can be the same', () => {
  test.each([
    ['XXXX-06', '2024-06-18'],
    ['XXXX-06-18', '2024-06'],
    ['XXXX-06-18', '2024'],
    ['XXXX-02-29', '2020/2027'],
    ['XXXX-02-29', '1890/1903'],
    ['XXXX-06', 'XXXX-06-18'],
    ['XXXX-12-30/XXXX-01-02', 'XXXX-01-01'],
    ['XXXX-12-30/XXXX-01-02', '2025-01-01'],
    ['2024-06', '2024-06-18/2024-07-02'],
    ['2024-06-18', '2024-06-18'],
  ])('%s and %s can', (a, b) => {
    expect(canBeSame(a, b)).toBe(true);
    expect(canBeSame(b, a)).toBe(true);
  });

  test.each([
    ['XXXX-06', '2024-07-18'],
    ['XXXX-06-17', '2024-06-18'],
    ['XXXX-02-29', '2025-02'],
    ['XXXX-06', 'XXXX-07-18'],
    ['2024-06', '2024-07-01'],
    ['2023', '2024-01-01'],
    ['2024-06', 'June'],
  ])('%s and %s cannot', (a, b) => {
    expect(canBeSame(a, b)).toBe(false);
    expect(canBeSame(b, a)).toBe(false);
  });
});

describe('whether a date tells all that another tells', () => {
  test.each([
    ['2026-05-15', '2026-05'],
    ['2026-05-15', '2026'],
    ['2026-05-15', 'XXXX-05'],
    ['XXXX-05-15', 'XXXX-05'],
    ['2026-05-15/2026-05-17', '2026-05'],
    ['2025-01-01', 'XXXX-12-30/XXXX-01-02'],
  ])('%s does so of %s, but not the other way round', (exact, wide) => {
    expect(isWithin(exact, wide)).toBe(true);
    expect(isWithin(wide, exact)).toBe(false);
  });

  test.each(['2026-05-15', '2026', 'XXXX-02-29', 'XXXX-12-30/XXXX-01-02'])('%s does so of itself', (date) =>
    expect(isWithin(date, date)).toBe(true),
  );

  test.each([
    // each tells what the other does not
    ['XXXX-05-15', '2026-05'],
    ['2026-03-31/2026-04-02', '2026-04'],
    ['2026-05-15', '2026-05-16'],
    ['2026-05', 'May'],
  ])('neither %s nor %s does so', (a, b) => {
    expect([isWithin(a, b), isWithin(b, a)]).toEqual([false, false]);
  });
});

it('sorts the exacter date first, and those without a year last', () => {
  const sorted = ['XXXX-06', '2024', '2024-06', 'XXXX-06-18', '2024-06-18/2024-06-19', '2024-06-18'];
  expect(sorted.sort(comparePrecision)).toEqual([
    '2024-06-18',
    '2024-06-18/2024-06-19',
    '2024-06',
    '2024',
    'XXXX-06-18',
    'XXXX-06',
  ]);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';
import { localDigits, monthName, sayDate, weekdayName } from '@/lib/time/display';

test.each([
  ['2025-03-15', '১৫ মার্চ ২০২৫', '15 March 2025'],
  ['2024-06', 'জুন ২০২৪', 'June 2024'],
  ['2024', '২০২৪', '2024'],
  ['2024-06-18/2024-06-19', '১৮–১৯ জুন ২০২৪', '18–19 June 2024'],
  ['2025-08-31/2025-09-01', '৩১ আগস্ট – ১ সেপ্টেম্বর ২০২৫', '31 August – 1 September 2025'],
  ['2024-12-30/2025-01-02', '৩০ ডিসেম্বর ২০২৪ – ২ জানুয়ারি ২০২৫', '30 December 2024 – 2 January 2025'],
  ['2024-06-18/2024-06-18', '১৮ জুন ২০২৪', '18 June 2024'],
  ['2024-06/2024-07', 'জুন – জুলাই ২০২৪', 'June – July 2024'],
  ['2019/2022', '২০১৯–২০২২', '2019–2022'],
  ['XXXX-06', 'জুন (সাল জানা নেই)', 'June, year not known'],
  ['XXXX-06-18', '১৮ জুন (সাল জানা নেই)', '18 June, year not known'],
  ['XXXX-06-18/XXXX-06-19', '১৮–১৯ জুন (সাল জানা নেই)', '18–19 June, year not known'],
])('%s is "%s" and "%s"', (edtf, bengali, english) => {
  expect(sayDate(edtf, 'bn', { yearless: bn.when.yearless })).toBe(bengali);
  expect(sayDate(edtf, 'en', { yearless: en.when.yearless })).toBe(english);
});

test('a single day can bring its weekday; a month cannot, and a day without a year has none', () => {
  expect(sayDate('2025-03-15', 'bn', { weekday: true })).toBe('শনিবার, ১৫ মার্চ ২০২৫');
  expect(sayDate('2025-03-15', 'en', { weekday: true })).toBe('Saturday, 15 March 2025');
  expect(sayDate('2024-06', 'bn', { weekday: true })).toBe('জুন ২০২৪');
  expect(sayDate('XXXX-06-18', 'en', { weekday: true })).toBe('18 June');
});

test('what is no date of the subset comes back unchanged', () => {
  expect(sayDate('গতকাল', 'bn')).toBe('গতকাল');
});

test('digits, months and weekdays in both languages', () => {
  expect(localDigits(2025, 'bn')).toBe('২০২৫');
  expect(localDigits(2025, 'en')).toBe('2025');
  expect(monthName(1, 'bn')).toBe('জানুয়ারি');
  expect(monthName(12, 'en')).toBe('December');
  expect(weekdayName(0, 'bn')).toBe('রোববার');
  expect(weekdayName(6, 'en')).toBe('Saturday');
});

test('words for readers stand in the message files: none here but names of months and weekdays', () => {
  const source = readFileSync(new URL('../../lib/time/display.ts', import.meta.url), 'utf8');
  for (const { yearless } of [bn.when, en.when])
    expect(source).not.toContain(yearless.replace('{date}', '').trim());
});

import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';
import { timesSaid } from '@/components/search/time-said';

test.each([
  ['2025/..', '২০২৫ থেকে', 'from 2025 on'],
  ['../2026-05-14', '১৪ মে ২০২৬ পর্যন্ত', 'up to and including 14 May 2026'],
  ['2024/2026', '২০২৪–২০২৬', '2024–2026'],
])('%s', (time, said, saidEn) => {
  expect(timesSaid([time], { locale: 'bn', ...bn.searchPage })).toBe(said);
  expect(timesSaid([time], { locale: 'en', ...en.searchPage })).toBe(saidEn);
});

import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';
import { sayGap } from '@/components/timeline/gap-length';
import { bounds } from '@/lib/time/edtf';
import { longestGap } from '@/lib/time/gap';

const words = {
  bn: createTranslator({ locale: 'bn', messages: bn, namespace: 'timeline' }),
  en: createTranslator({ locale: 'en', messages: en, namespace: 'timeline' }),
};

/** The gap between two dates in words. */
function said(from: string, to: string, locale: 'bn' | 'en'): string | null {
  const [after, before] = [bounds(from), bounds(to)];
  const gap = after && before && longestGap([after, before]);
  return gap && sayGap({ earliest: after.latest, latest: before.earliest }, gap.told, words[locale]);
}

test.each([
  ['2025-01-01', '2025-02-10', '৪০ দিন', '40 days'],
  ['2024-12-14', '2025-05-14', '৫ মাস', '5 months'],
  ['2025-11-25', '2026-05-14', '৫ মাসের বেশি', 'more than 5 months'],
  ['2023-05-14', '2025-05-14', '২ বছর', '2 years'],
  ['2023-05-14', '2025-05-20', '২ বছরের বেশি', 'more than 2 years'],
  ['2023-01-01', '2024-04-20', '১ বছর ৩ মাসের বেশি', 'more than 1 year 3 months'],
  ['2019', '2025-09-17', 'অন্তত ৫ বছর ৮ মাস', 'at least 5 years 8 months'],
  ['2024-06', '2024-07-20', 'অন্তত ২০ দিন', 'at least 20 days'],
])('from %s to %s: %s', (from, to, bengali, english) => {
  expect([said(from, to, 'bn'), said(from, to, 'en')]).toEqual([bengali, english]);
});

import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';
import { precision } from '@/lib/time/edtf-exactness';

test.each([
  ['2026-02-03', 'দিনটি', 'The day'],
  ['2026-02-03/2026-02-05', 'সময়টি', 'The time'],
  ['2026-02', 'মাসটি', 'The month'],
  ['2025', 'বছরটি', 'The year'],
])('what is over is what is known of the time: %s', (date, bengali, english) => {
  const span = precision(date) ?? 'day';
  const said = [
    createTranslator({ locale: 'bn', messages: bn, namespace: 'meeting' })('dayOver', { span }),
    createTranslator({ locale: 'en', messages: en, namespace: 'meeting' })('dayOver', { span }),
  ];
  expect(said.map((words) => words.split(/ (?:পেরিয়ে|is over)/)[0])).toEqual([bengali, english]);
});

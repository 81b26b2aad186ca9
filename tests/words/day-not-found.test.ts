import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';
import { STATUSES } from '@/lib/filter/meeting-filter';

test.each([
  [
    'bn',
    bn,
    {
      held: 'কবে হয়েছে',
      planned: 'কবে হওয়ার কথা',
      proposed: 'কবে হতে পারে',
      cancelled: 'কবে হওয়ার কথা ছিল',
    },
  ],
  [
    'en',
    en,
    {
      held: 'When it took place',
      planned: 'When it was to take place',
      proposed: 'When it might take place',
      cancelled: 'When it was to take place',
    },
  ],
] as const)('in %s only what was held took place at a time that is not known', (locale, messages, begins) => {
  const t = createTranslator({ locale, messages, namespace: 'exactness' });
  const said = STATUSES.map((status) => [status, t('unknown', { status })]);
  const ends = locale === 'bn' ? ', সংবাদ থেকে' : ' is not known';
  expect(said.map(([status, sentence]) => [status, sentence?.split(ends)[0]])).toEqual(
    Object.entries(begins),
  );
});

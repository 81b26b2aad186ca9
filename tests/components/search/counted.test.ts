import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import en from '@/app/messages/en.json';

test('one who was found is a person, more are people', () => {
  const t = createTranslator({ locale: 'en', messages: en, namespace: 'searchPage' });
  expect([1, 2].map((all) => t('counted', { group: 'leaders', all }))).toEqual(['1 person', '2 people']);
  expect(t('counted', { group: 'articles', all: 1 })).toBe('1');
});

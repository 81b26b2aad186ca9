import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';
import { heldAndRest } from '@/app/share/held-and-rest';

const NONE = { held: 0, planned: 0, proposed: 0, cancelled: 0 };
const tell = {
  bn: createTranslator({ locale: 'bn', messages: bn, namespace: 'meta' }),
  en: createTranslator({ locale: 'en', messages: en, namespace: 'meta' }),
};
const words = {
  bn: createTranslator({ locale: 'bn', messages: bn, namespace: 'met' }),
  en: createTranslator({ locale: 'en', messages: en, namespace: 'met' }),
};

test.each([
  [
    { ...NONE, held: 28, planned: 4, cancelled: 2 },
    12,
    'ক: ২৮টি বৈঠক হয়েছে, ১২টি দেশের সঙ্গে; আরও ৪টি নির্ধারিত, ২টি হয়নি বা বাতিল।',
  ],
  [{ ...NONE, held: 1 }, 1, 'ক: ১টি বৈঠক হয়েছে, ১টি দেশের সঙ্গে।'],
  [{ ...NONE, planned: 3 }, 0, 'ক: একটি বৈঠকও হওয়ার খবর নেই; ৩টি নির্ধারিত।'],
  [NONE, 0, 'ক: এখনো কোনো বৈঠকের খবর নেই।'],
])('a page tells others of %o as held what was held alone', (counts, countries, sentence) => {
  expect(tell.bn('leader', { name: 'ক', ...heldAndRest(counts, words.bn), countries })).toBe(sentence);
});

test('in English too, and of two sides', () => {
  const some = heldAndRest({ ...NONE, held: 1, proposed: 1 }, words.en);
  expect(tell.en('leader', { name: 'A', ...some, countries: 1 })).toBe(
    'A: 1 meeting held, with 1 country; also 1 proposed.',
  );
  expect(tell.en('pair', { a: 'A', b: 'B', ...heldAndRest({ ...NONE, cancelled: 1 }, words.en) })).toBe(
    'A and B: no meeting reported as held; 1 called off or denied.',
  );
});

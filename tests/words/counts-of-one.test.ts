import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';

/** A message as it is read, its links as the words alone. */
function said(locale: 'bn' | 'en', key: string, values: Record<string, number>): string {
  const t = createTranslator({ locale, messages: locale === 'bn' ? bn : en });
  const tags = ['toall', 'tocertain', 'topossible', 'toundated', 'list'];
  const plain = Object.fromEntries(tags.map((tag) => [tag, (words: string) => words]));
  return t.markup(key as Parameters<typeof t.markup>[0], { ...values, ...plain } as never);
}

test.each([
  ['explorer.asList', { count: 1 }, 'বৈঠকটি আলাদা পাতায় দেখুন', 'See the meeting on its own page'],
  ['map.asList', { count: 1 }, 'বৈঠকটি তালিকায় দেখুন', 'See the meeting as a list'],
  ['map.near', { count: 0 }, 'কাছাকাছি জায়গা', 'Places close together'],
  ['map.near', { count: 1 }, 'একটি জায়গা', '1 place'],
  [
    'map.nearHow',
    { places: 1, meetings: 1 },
    'এখানে ১টি বৈঠক। জায়গাটি বেছে নিন।',
    '1 meeting here. Choose the place.',
  ],
  [
    'map.unplaced',
    { count: 1 },
    '১টি বৈঠকের জায়গা জানা নেই, তাই মানচিত্রে সেটি নেই।',
    'Where 1 meeting was held or to be held is not known, so the map does not show it.',
  ],
  [
    'map.unplaced',
    { count: 51 },
    '৫১টি বৈঠকের জায়গা জানা নেই, তাই মানচিত্রে সেগুলো নেই।',
    'Where 51 meetings were held or to be held is not known, so the map does not show them.',
  ],
  // the day may be that of the news, or not be given
  ['map.last', {}, 'শেষ বৈঠক', 'Last meeting'],
  ['coverage.publishers', { count: 1 }, 'প্রকাশক:', 'Publisher:'],
  ['coverage.undated', { count: 1, all: 1 }, 'এর প্রকাশের দিন জানা নেই।', 'Its date is not known.'],
  ['coverage.undated', { count: 1, all: 2 }, '১টির প্রকাশের দিন জানা নেই।', 'The date of 1 is not known.'],
  ['leader.allArticles', { count: 1 }, 'সংবাদটি দেখুন', 'The article'],
  ['country.allArticles', { count: 1 }, 'সংবাদটি দেখুন', 'The article'],
  [
    'counts.between',
    { all: 1, certainly: 1, possibly: 0, undated: 0 },
    'একটি বৈঠক; নিশ্চিতভাবে এই সময়ের।',
    'One meeting, certainly within these days.',
  ],
  [
    'counts.between',
    { all: 1, certainly: 0, possibly: 1, undated: 0 },
    'একটি বৈঠক; নিশ্চিতভাবে এই সময়ের নয়, তবে হতে পারে।',
    'One meeting, not certainly within these days, though it may be.',
  ],
  [
    'counts.between',
    { all: 1, certainly: 0, possibly: 0, undated: 1 },
    'একটি বৈঠক; নিশ্চিতভাবে এই সময়ের নয়; কোন সময়ের, জানা নেই।',
    'One meeting, not certainly within these days; its time is not known.',
  ],
])('%s of %o reads well', (key, values, inBengali, inEnglish) => {
  expect([said('bn', key, values), said('en', key, values)]).toEqual([inBengali, inEnglish]);
});

import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json';
import en from '@/app/messages/en.json';

/** A message as it is read, its links as the words alone. */
function said(locale: 'bn' | 'en', key: string, values: Record<string, number | string>): string {
  const t = createTranslator({ locale, messages: locale === 'bn' ? bn : en });
  const tags = [
    'list',
    'sure',
    'more',
    'toall',
    'tocertain',
    'topossible',
    'toundated',
    'tolist',
    'toheld',
    'toties',
    'tonotmet',
  ];
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
  ['country.meetingCount', { count: 0 }, 'বৈঠক নেই', 'no meetings'],
  [
    'searchPage.timeUnknown',
    { count: 1 },
    'আরও ১টি কোন সময়ের, জানা নেই।',
    'The time of one more is not known.',
  ],
  [
    'searchPage.timeSure',
    { count: 0, maybe: 2 },
    'নিশ্চিতভাবে এই সময়ের কোনো বৈঠক এই সংবাদগুলোয় পাওয়া যায়নি; এই সময়ের হতে পারে ২টি।',
    'No meeting that is certainly from that time was found in these articles; 2 may be.',
  ],
  [
    'searchPage.timeSure',
    { count: 1, maybe: 2 },
    'নিশ্চিতভাবে এই সময়ের ১টি বৈঠক; এই সময়ের হতে পারে আরও ২টি।',
    'One meeting is certainly from that time; 2 more may be.',
  ],
  // ties are not of summits where these are left out, and the number of meetings is
  [
    'panel.counts',
    { meetings: 1, told: 'all', held: 1, met: 0, notMet: 0, summits: 'no' },
    'এই বাছাইয়ে ১টি বৈঠক, সম্মেলন বাদে অন্য কোনো নেতার নাম নেই।',
    '1 meeting under this filter, no other leader named outside summits.',
  ],
  [
    'panel.counts',
    { meetings: 3, told: 'some', held: 2, met: 1, notMet: 2, summits: 'no' },
    'এই বাছাইয়ে ৩টি বৈঠক, এর মধ্যে হয়েছে ২টি, সম্মেলন বাদে ১ জনের সঙ্গে; ২ জনের সঙ্গে বৈঠকের কথা আছে, হওয়ার খবর নেই।',
    '3 meetings under this filter, 2 of them held, with 1 person outside summits; only planned, proposed, called off or denied with 2 people.',
  ],
  [
    'lens.countryCounts',
    { meetings: 2, told: 'none', held: 0, met: 0, notMet: 2, summits: 'no' },
    'এই বাছাইয়ে ২টি বৈঠক, একটিও হওয়ার খবর নেই; সম্মেলন বাদে ২টি দেশের সঙ্গে বৈঠকের কথা আছে।',
    '2 meetings under this filter, none reported as held, only planned, proposed, called off or denied with 2 countries outside summits.',
  ],
  [
    'lens.countryCounts',
    { meetings: 1, told: 'all', held: 1, met: 0, notMet: 0, summits: 'yes' },
    'এই বাছাইয়ে ১টি বৈঠক, সঙ্গে অন্য কোনো দেশের নাম নেই।',
    '1 meeting under this filter, no other country named.',
  ],
])('%s of %o reads well', (key, values, inBengali, inEnglish) => {
  expect([said('bn', key, values), said('en', key, values)]).toEqual([inBengali, inEnglish]);
});

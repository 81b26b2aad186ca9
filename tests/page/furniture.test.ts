import { expect, test } from 'vitest';
import { furnitureOf, plainRules } from '@/lib/page/furniture';
import { lineOf } from '@/lib/page/lines';

const TITLE = 'ঢাকায় আসছেন ভুটানের প্রধানমন্ত্রী';
const ruleOf = (line: string) => furnitureOf(lineOf(line), TITLE)?.id ?? null;

test.each([
  ['মন্তব্য করুন', 'comment-box'],
  ['মন্তব্য (০)', 'comment-box'],
  ['মন্তব্য ( 12 ) :', 'comment-box'],
  ['Leave a Reply', 'comment-box'],
  ['Share this news on:', 'share-box'],
  ['শেয়ার করুন', 'share-box'],
  ['Spread the love', 'share-box'],
  ['সর্বশেষ', 'other-news'],
  ['সর্বশেষ - বানিজ্য ও অর্থনীতি', 'other-news'],
  ['আপনার জন্য নির্বাচিত', 'other-news'],
  ['বিভাগ : আন্তর্জাতিক', 'other-news'],
  ['বিষয়ঃ কূটনীতি', 'other-news'],
  ['এই বিভাগের আরও খবর', 'other-news'],
  ['আরও পড়ুন', 'see-also'],
  ['আরো পড়ুনঃ চীন সফরে যাচ্ছেন প্রধান উপদেষ্টা', 'see-also'],
  ['বিজ্ঞাপন', 'advertisement'],
  ['Advertisement', 'advertisement'],
  ['ছবি: সংগৃহীত', 'photo-credit'],
  ['ছবিঃ সংগৃহীত', 'photo-credit'],
  ['ফাইল ছবি', 'photo-credit'],
  ['প্রচ্ছদ / আন্তর্জাতিক', 'section-names'],
  ['হোম » রাজনীতি', 'section-names'],
  ['• আন্তর্জাতিক', 'section-names'],
  ['  • তিস্তার পানি', 'menu-item'],
  ['4. আইন সহায়তা', 'menu-item'],
  ['৪. আইন সহায়তা', 'menu-item'],
  ['img', 'no-bengali-line'],
  ['company_logo', 'no-bengali-line'],
  ['https://example.org/news', 'no-bengali-line'],
  ['এসএস/এসএন', 'initials'],
  ['কেএএ/', 'initials'],
  ['নিজস্ব প্রতিবেদক', 'byline'],
  ['নিজস্ব প্রতিবেদক, চট্টগ্রাম', 'byline'],
  ['কূটনৈতিক প্রতিবেদক | ঢাকা', 'byline'],
  ['আন্তর্জাতিক ডেস্ক :', 'byline'],
  ['অনলাইন ডেস্ক', 'byline'],
  ['১৬ মার্চ ২০২৫, ১০:১২ এএম | আপডেট: ১৬ মার্চ ২০২৫, ১০:১২ এএম', 'stamp-line'],
  ['শনিবার , ২ নভেম্বর ২০২৪ | ২৪শে অগ্রহায়ণ, ১৪৩১ বঙ্গাব্দ', 'stamp-line'],
  [TITLE, 'repeated-title'],
  ['সূত্র: রয়টার্স', 'source-line'],
  ['তথ্যসূত্র : এএফপি, বিবিসি', 'source-line'],
  ['মিডল ইস্ট আই থেকে নেওয়া, ইংরেজি থেকে অনূদিত', 'source-line'],
  ['/বাসস', 'source-line'],
])('%s is %s', (line, rule) => {
  expect(ruleOf(line)).toBe(rule);
});

test.each([
  'সর্বশেষ বৈঠকে দুই দেশ তিস্তার পানি বণ্টন নিয়ে একমত হয়েছে।',
  'বিজ্ঞাপন দিয়ে আলোচনায় আসা প্রতিষ্ঠানটির প্রধান আজ ঢাকায় এসেছেন।',
  'মন্তব্য করতে রাজি হননি পররাষ্ট্রসচিব',
  'মন্তব্য করুন বা না করুন, বৈঠক হবে বলে জানিয়েছেন পররাষ্ট্রমন্ত্রী।',
  'জাতিসংঘে মিয়ানমার নিয়ে আলোচনায় বাংলাদেশের স্থায়ী প্রতিনিধি',
  '১. দুই দেশ সীমান্তে হত্যা শূন্যে নামিয়ে আনতে একমত হয়েছে।',
  'আজকের নামাজের সময়সূচি ঘোষণা করেছে ইসলামিক ফাউন্ডেশন (১৬ এপ্রিল, ২০২৫)',
  'কী আছে চুক্তিতে',
  'ভারত/পাকিস্তান সীমান্তে উত্তেজনা কমাতে নতুন করে সংলাপের আহ্বান',
  'সূত্র জানায়, আগামী মাসে বৈঠক হতে পারে।',
  '“Peace is not far away,” he said after the talks in Geneva.',
])('no furniture: %s', (line) => {
  expect(ruleOf(line)).toBeNull();
});

test.each([
  ['২. মুহাম্মদ ইউনূস', null],
  ['১ জানুয়ারি ২০২৫', null],
  ['আন্তর্জাতিক', null],
  ['বিভাগ: আন্তর্জাতিক', null],
  ['বিজ্ঞাপন', 'advertisement'],
  ['আরও পড়ুন: চীন সফরে যাচ্ছেন প্রধান উপদেষ্টা', 'see-also'],
])('in a text that comes as a body, %s is %s', (line, rule) => {
  expect(furnitureOf(lineOf(line), null, plainRules)?.id ?? null).toBe(rule);
});

test.each([
  ['দুই নেতা ঢাকায় বৈঠক করেছেন বলে জানা গেছে।', true],
  ['“আমরা শান্তি চাই, যুদ্ধ নয়,” বলেন তিনি।”', true],
  ['তিনি কি আসবেন? কেউ জানে না। তবু প্রস্তুতি চলছে ঢাকায়, বলছে সূত্র', true],
  ['সম্পর্ক কি তবে জোড়া লাগছে দুই প্রতিবেশীর?', false],
  ['আরও ঘনিষ্ঠ হচ্ছে দুই দেশের সম্পর্ক!', false],
  ['যুদ্ধবিধ্বস্ত দেশটির বিমানবন্দর, সেতু, সড়ক ও রেলপথ...', false],
  ['আজ বৈঠক।', false],
])('%s is prose: %s', (line, prose) => {
  expect(lineOf(line).prose).toBe(prose);
});

import { expect, test } from 'vitest';
import type { CleanArticle } from '@/lib/page/clean-article';
import { isRefusal } from '@/lib/page/refusal';
import { readTextFile } from '@/lib/page/text-file';

const LEAD = 'দুই দিনের সফরে ঢাকায় এসেছেন ভুটানের প্রধানমন্ত্রী। বিমানবন্দরে তাঁকে স্বাগত জানান প্রধান উপদেষ্টা।';
const SECOND = 'বৈঠকে জলবিদ্যুৎ আমদানি ও ট্রানজিট নিয়ে আলোচনা হবে বলে জানিয়েছে পররাষ্ট্র মন্ত্রণালয়।';
const TITLE = 'ঢাকায় ভুটানের প্রধানমন্ত্রী, আজ বৈঠক';

function read(...lines: string[]): CleanArticle {
  const article = readTextFile(lines.join('\n'), 'a.txt', 'a');
  if (isRefusal(article)) throw new Error(article.message);
  return article;
}

test('title, stamp and body', () => {
  const article = read(TITLE, '২২ নভেম্বর ২০২৫, ০৯:১০ | আপডেট: ২৩ নভেম্বর ২০২৫', '', LEAD, '', SECOND);
  expect(article).toMatchObject({
    key: 'a',
    title: TITLE,
    published: { day: '2025-11-22', basis: 'header', phrase: '২২ নভেম্বর ২০২৫' },
    text: `${LEAD}\n${SECOND}`,
  });
});

test('menus, the day of looking and a byline stand above, comment boxes and other news below', () => {
  const article = read(
    'রোববার, ৩০ নভেম্বর ২০২৫ | ১৫ অগ্রহায়ণ ১৪৩২',
    '  • জাতীয়',
    '  • রাজনীতি',
    '  1. তিস্তার খবর',
    TITLE,
    'ছবি: সংগৃহীত',
    'কূটনৈতিক প্রতিবেদক',
    'নভেম্বর ২২, ২০২৫ ৯:১০ পূর্বাহ্ণ',
    TITLE,
    LEAD,
    'বিজ্ঞাপন',
    SECOND,
    'কখ/গঘ',
    'মন্তব্য করুন',
    'অন্য খবর: সীমান্তে বৈঠক করেছে দুই দেশের বাহিনী, জানিয়েছে বিজিবি। বৈঠক হয়েছে গতকাল।',
  );
  expect(article).toMatchObject({ title: TITLE, published: { day: '2025-11-22', basis: 'header' } });
  expect(article.text).toBe(`${LEAD}\n${SECOND}`);
});

test('subheadings and lists between paragraphs stay, headlines behind the last do not', () => {
  const article = read(
    TITLE,
    LEAD,
    'কী আছে চুক্তিতে',
    '১. জলবিদ্যুৎ',
    SECOND,
    'সড়কে ঝরল তিন প্রাণ',
    'দাম কমল পেঁয়াজের',
  );
  expect(article.text.split('\n')).toEqual([LEAD, 'কী আছে চুক্তিতে', '১. জলবিদ্যুৎ', SECOND]);
});

test('আরও পড়ুন in the middle takes its headlines with it, and the article goes on', () => {
  const article = read(TITLE, LEAD, 'আরও পড়ুন', 'সড়কে ঝরল তিন প্রাণ', 'দাম কমল পেঁয়াজের', SECOND);
  expect(article.text).toBe(`${LEAD}\n${SECOND}`);
});

test('the line that names the source stays as the last paragraph', () => {
  const article = read(TITLE, LEAD, ' ', 'সূত্র: রয়টার্স', 'এমআর/কেএ');
  expect(article.text).toBe(`${LEAD}\nসূত্র: রয়টার্স`);
  expect(article.credit).toMatchObject({ text: 'রয়টার্স', rule: 'source-line' });
});

test('letters stay as the file has them, whichever way they are encoded', () => {
  const lead = LEAD.replaceAll('\u09df', '\u09af\u09bc');
  expect(read(TITLE, `  ${lead}\t`).text).toBe(lead);
});

test('a headline with a mark at its end is the title still', () => {
  expect(read('আরও ঘনিষ্ঠ হচ্ছে ঢাকা-থিম্পু সম্পর্ক!', LEAD)).toMatchObject({
    title: 'আরও ঘনিষ্ঠ হচ্ছে ঢাকা-থিম্পু সম্পর্ক!',
    text: LEAD,
  });
});

test('a body without a title has none', () => {
  expect(read(LEAD, SECOND)).toMatchObject({ title: null, text: `${LEAD}\n${SECOND}`, published: null });
});

test('a headline alone is title and text', () => {
  expect(read(TITLE)).toMatchObject({ title: TITLE, text: TITLE });
});

test.each([
  ['the day of looking alone', ['শনিবার, ২২ নভেম্বর ২০২৫', TITLE, LEAD], null],
  [
    'one that the body confirms',
    ['শনিবার, ২২ নভেম্বর ২০২৫', TITLE, `${LEAD} শনিবার (২২ নভেম্বর) এ তথ্য জানানো হয়।`],
    '2025-11-22',
  ],
  [
    'one that the body gives another weekday',
    ['২২ নভেম্বর ২০২৫', TITLE, `${LEAD} রোববার (২২ নভেম্বর) এ তথ্য জানানো হয়।`],
    null,
  ],
  [
    'one of which the body names the day only',
    ['শনিবার, ২২ নভেম্বর ২০২৫', TITLE, `${LEAD} ২২ নভেম্বর এ তথ্য জানানো হয়।`],
    null,
  ],
  ['one day off', ['রোববার, ২৩ নভেম্বর ২০২৫', TITLE, `${LEAD} শনিবার (২২ নভেম্বর) এ তথ্য জানানো হয়।`], null],
  [
    'a sidebar that the body confirms',
    [TITLE, `${LEAD} ২২ নভেম্বর (শনিবার) এ তথ্য জানানো হয়।`, 'সর্বশেষ', 'দাম কমল পেঁয়াজের Nov 22, 2025'],
    '2025-11-22',
  ],
  [
    'two that the body confirms',
    [
      TITLE,
      `${LEAD} শনিবার (২২ নভেম্বর) ও রোববার (২৩ নভেম্বর) বৈঠক।`,
      'সর্বশেষ',
      'ক Nov 22, 2025',
      'খ Nov 23, 2025',
    ],
    null,
  ],
  ['no year anywhere', [TITLE, `${LEAD} শনিবার (২২ নভেম্বর) এ তথ্য জানানো হয়।`], null],
  ['labelled as published, above the title', ['প্রকাশিত: ২২ নভেম্বর ২০২৫', TITLE, LEAD], '2025-11-22'],
  ['labelled as printed, below the title', [TITLE, 'প্রিন্টের সময়: ২৯ নভেম্বর ২০২৫', LEAD], null],
  [
    'a printing and a publishing',
    [TITLE, 'প্রিন্ট: ২৯ নভেম্বর ২০২৫', 'প্রকাশ: ২২ নভেম্বর ২০২৫', LEAD],
    '2025-11-22',
  ],
  ['two calendars', [TITLE, 'শনিবার, ২২ নভেম্বর ২০২৫ | ৭ই অগ্রহায়ণ, ১৪৩২ বঙ্গাব্দ', LEAD], '2025-11-22'],
])('published day: %s', (_, lines, day) => {
  expect(read(...lines).published?.day ?? null).toBe(day);
});

test.each([
  ['no Bengali', 'Bhutan’s prime minister is in Dhaka for talks.', 'no-bengali'],
  ['digits alone', '২২ ১১ ২০২৫', 'no-bengali'],
  ['menus alone', '• জাতীয়\n• রাজনীতি\nমন্তব্য করুন', 'no-body'],
])('%s is refused', (_, text, refused) => {
  expect(readTextFile(text, 'a.txt', 'a')).toMatchObject({ refused, file: 'a.txt' });
});

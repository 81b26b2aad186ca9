import { expect, test } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { isRefusal } from '@/lib/page/refusal';

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (...records: unknown[]) => bytes(records.map((record) => JSON.stringify(record)).join('\n'));

const TEXT = 'ঢাকায় বৈঠক করেছেন দুই নেতা।\nবৈঠকে বাণিজ্য নিয়ে আলোচনা হয়।';
const RECORD = {
  id: 'x-1',
  publisher: 'দৈনিক উদাহরণ',
  url: 'https://example.org/1',
  published: '8/28/2023',
  title: 'ঢাকায় বৈঠক',
  text: TEXT,
};

test('a record becomes an article', () => {
  expect(readPage(json(RECORD), 'news/a.json')).toEqual([
    {
      key: 'https://example.org/1',
      title: 'ঢাকায় বৈঠক',
      publisher: 'দৈনিক উদাহরণ',
      url: 'https://example.org/1',
      published: { day: '2023-08-28', basis: 'structured-data', phrase: '8/28/2023' },
      credit: null,
      text: TEXT,
    },
  ]);
});

test.each([
  [{ text: TEXT }, { key: 'a', title: null, publisher: null, url: null, published: null }],
  [{ id: 'x-1', text: TEXT }, { key: 'x-1' }],
  [
    { ...RECORD, url: '' },
    { key: 'x-1', url: null },
  ],
  [
    { ...RECORD, title: null, published: null },
    { title: null, published: null },
  ],
  [{ ...RECORD, published: 'scraped 2025-12-30' }, { published: null }],
  [{ ...RECORD, text: `${TEXT} ঢাকা, ১৭ মার্চছবি: বাসস` }, { text: `${TEXT} ঢাকা, ১৭ মার্চ` }],
  [{ ...RECORD, text: `দুই নেতা। ছবি: রয়টার্স${TEXT}` }, { text: `দুই নেতা। ছবি: রয়টার্স\n${TEXT}` }],
  // a short name begins other words
  [{ ...RECORD, text: `${TEXT} এমন ছবি: এপিসোডের দৃশ্য` }, { text: `${TEXT} এমন ছবি: এপিসোডের দৃশ্য` }],
  // in a case of its own it is whole
  [
    { ...RECORD, text: `${TEXT} তাঁরা বলেন, ছবি: রয়টার্সের সৌজন্যে পাওয়া` },
    { text: `${TEXT} তাঁরা বলেন, ছবি: রয়টার্সের সৌজন্যে পাওয়া` },
  ],
  [
    {
      ...RECORD,
      text: `শুধু টেক্সট পড়ুনছবির উৎস, Reutersছবির ক্যাপশান, ঢাকায় দুই নেতা।Published ২ ঘন্টা আগেপড়ার সময়: ৬ মিনিট${TEXT}`,
    },
    { text: `শুধু টেক্সট পড়ুন\nঢাকায় দুই নেতা।\nPublished ২ ঘন্টা আগে\nপড়ার সময়: ৬ মিনিট\n${TEXT}` },
  ],
  [
    { ...RECORD, title: 'ঢাকা সফরে কঠিন শর্ত বাংলাদেশের', text: `বিজ্ঞাপনঢাকা সফরে কঠিন শর্ত বাংলাদেশের${TEXT}` },
    { text: TEXT },
  ],
  [{ ...RECORD, section: 'world', words: 12 }, { title: 'ঢাকায় বৈঠক' }],
  [{ ...RECORD, text: `  ${TEXT}\r\n\r\nবিজ্ঞাপন\r\n` }, { text: TEXT }],
  [{ ...RECORD, text: `ঢাকায় বৈঠক\n${TEXT}` }, { text: TEXT }],
  [{ ...RECORD, text: '' }, { text: 'ঢাকায় বৈঠক' }],
])('%j', (record, told) => {
  expect(readPage(json(record), 'a.json')).toMatchObject([told]);
});

test('letters written as escapes are letters', () => {
  const escaped = JSON.stringify(RECORD).replace(
    /[^\x20-\x7e]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  expect(readPage(bytes(escaped), 'a.json')).toMatchObject([{ text: TEXT }]);
});

test('a list and JSON Lines hold many', () => {
  const other = { ...RECORD, url: 'https://example.org/2' };
  const keys = ['https://example.org/1', 'https://example.org/2'];
  const keysOf = (read: ReturnType<typeof readPage>) =>
    isRefusal(read) ? read.message : read.map(({ key }) => key);
  expect(keysOf(readPage(bytes(JSON.stringify([RECORD, other])), 'a.json'))).toEqual(keys);
  expect(keysOf(readPage(json(RECORD, other), 'a.jsonl'))).toEqual(keys);
  expect(keysOf(readPage(bytes(`${JSON.stringify(RECORD)}\r\n\n`), 'a.JSONL'))).toEqual(keys.slice(0, 1));
  expect(keysOf(readPage(json({ text: TEXT }, { text: TEXT }), 'a.jsonl'))).toEqual([
    'a.jsonl:1',
    'a.jsonl:2',
  ]);
});

test.each([
  ['a.pdf', bytes(TEXT), { refused: 'unknown-kind', remedy: /\.txt, \.json, \.jsonl/ }],
  ['a.txt', bytes(''), { refused: 'empty' }],
  ['a.json', bytes('{"text": "বৈঠক"'), { refused: 'not-json', message: /not JSON/ }],
  [
    'a.json',
    json({ headline: TEXT }),
    { refused: 'unknown-shape', field: 'text', message: /`text` is missing/ },
  ],
  ['a.json', json({ text: 5 }), { refused: 'unknown-shape', field: 'text', message: /expected string/ }],
  ['a.json', json({ ...RECORD, title: ['ক'] }), { refused: 'unknown-shape', field: 'title' }],
  ['a.json', bytes('"বৈঠক"'), { refused: 'unknown-shape', field: null, message: /not an article/ }],
  ['a.json', bytes('null'), { refused: 'unknown-shape', field: null }],
  ['a.json', bytes('[]'), { refused: 'empty' }],
  ['a.json', json({ text: ' ' }), { refused: 'empty', field: 'text' }],
  ['a.json', json({ text: 'Talks in Dhaka.' }), { refused: 'no-bengali', field: 'text' }],
  ['a.jsonl', json(RECORD, { text: 5 }), { refused: 'unknown-shape', file: 'a.jsonl:2' }],
  ['a.json', bytes(JSON.stringify([RECORD, { id: 'x' }])), { refused: 'unknown-shape', file: 'a.json[1]' }],
])('%s is refused: %#', (name, given, wanted) => {
  const read = readPage(given, name);
  expect(isRefusal(read)).toBe(true);
  for (const [field, value] of Object.entries(wanted)) {
    const got = read[field as keyof typeof read];
    if (value instanceof RegExp) expect(got).toMatch(value);
    else expect(got).toEqual(value);
  }
});

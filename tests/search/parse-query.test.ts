import { expect, test } from 'vitest';
import { spell } from '@/lib/bengali/letters';
import { parseQuery } from '@/lib/search/parse-query';
import { searchWordLists } from '@/seeds/lexicon/search-words';

test.each([
  ['  পুতিন  ', { typed: 'পুতিন', names: ['পুতিন'], words: ['পুতিন'] }],
  ["Putin's", { names: ['putin'] }],
  ['পুতিনের সঙ্গে মোদির বৈঠক', { names: ['পুতিনের', 'মোদির'], words: ['পুতিনের', 'মোদির', 'বৈঠক'] }],
  ['পুতিন ২০২৪ সালে', { names: ['পুতিন'], years: ['2024'], words: ['পুতিন', '2024'] }],
  ['putin visit 2024', { names: ['putin'], years: ['2024'], kinds: ['visit'] }],
  ['where did putin go in 2024', { names: ['putin'], years: ['2024'], words: ['putin', '2024'] }],
  ['how often did Modi meet Xi?', { names: ['modi', 'xi'], words: ['modi', 'xi'] }],
  ['who met yunus', { names: ['yunus'] }],
  ["putin's visit to india", { names: ['putin', 'india'], kinds: ['visit'] }],
  ['পুতিন ২০২৪ সালে কোথায় গেছেন?', { names: ['পুতিন'], years: ['2024'], words: ['পুতিন', '2024'] }],
  ['পুতিন ও ট্রাম্প শেষ কবে দেখা করেছেন', { names: ['পুতিন', 'ট্রাম্প'] }],
  ['US and my friend', { names: ['us', 'my', 'friend'], capitals: ['us'] }],
  ['ড. ইউনূস', { names: ['ইউনূস'] }],
  ['ট্রাম্প কোন কোন দেশে গেছেন', { names: ['ট্রাম্প'] }],
  // one such word alone is a name, or a word of the articles
  ['WHO china', { names: ['who', 'china'] }],
  ['to lam', { names: ['to', 'lam'] }],
  ['যুদ্ধ শেষ', { names: ['যুদ্ধ', 'শেষ'], words: ['যুদ্ধ', 'শেষ'] }],
  ['জি ২০', { names: ['জি', '20'], years: [] }],
  ['ও', { names: ['ও'], words: ['ও'] }],
  ['?!', { typed: '?!', names: [], words: [] }],
  ['a b c d e f g h', { names: ['a', 'b', 'c', 'd', 'e', 'f'] }],
])('%s', (typed, expected) => {
  expect(parseQuery(typed)).toMatchObject(expected);
});

/** An ending that stands apart, and the same written to its word. */
test.each([
  ['মোদি’র', 'মোদির'],
  ["মোদি'র", 'মোদির'],
  ['মোদি’কে', 'মোদিকে'],
  ['পুতিন-এর', 'পুতিনের'],
  ['ট্রাম্প’এর', 'ট্রাম্পের'],
  ["ন্যাটো'র", 'ন্যাটোর'],
  ['‘মোদি’র সফর', 'মোদির সফর'],
  ['শি জিনপিং–এর সঙ্গে মোদি’র বৈঠক', 'শি জিনপিংএর সঙ্গে মোদির বৈঠক'],
  ['২০২৪-এর', '২০২৪'],
  ["NATO'র", 'NATO'],
])('%s means what %s means', (apart, together) => {
  expect(parseQuery(apart)).toEqual({ ...parseQuery(together), typed: apart });
});

test.each([
  ['ম্যাকডোনাল্ড-রস', ['ম্যাকডোনাল্ড', 'রস']],
  ["O'Neill", ['o', 'neill']],
  ["ও'নিল", ['নিল']],
  ['ইন্দো-প্যাসিফিক', ['ইন্দো', 'প্যাসিফিক']],
  ['ওয়াকার-উজ-জামান', ['ওয়াকার', 'উজ', 'জামান']],
  ['মার-এ-লাগো', ['মার', 'এ', 'লাগো']],
  ['এ-কে মোমেন', ['এ', 'কে', 'মোমেন']],
])('%s is a name with a mark in it', (typed, names) => {
  expect(parseQuery(typed)).toMatchObject({ names: names.map(spell) });
});

test('no word stands in two lists, or twice in one', () => {
  const all = Object.values(searchWordLists).flat();
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});

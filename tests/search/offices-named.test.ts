import { expect, test } from 'vitest';
import { officeBegun } from '@/lib/search/office-begun';
import { officeNamed, officesNamed } from '@/lib/search/offices-named';
import { parseQuery } from '@/lib/search/parse-query';

test.each([
  ['চীনের প্রেসিডেন্ট', 'President', 'প্রেসিডেন্ট'],
  ['চীনের প্রেসিডেন্টের', 'President', 'প্রেসিডেন্টের'],
  ['ভারতের রাষ্ট্রপতি', 'President', 'রাষ্ট্রপতি'],
  ['ভারতের প্রধান মন্ত্রী', 'Prime Minister', 'প্রধান মন্ত্রী'],
  ['president of china', 'President', 'president'],
  ['US President', 'President', 'president'],
  ['pakistan army chief', 'Chief of the Army', 'army chief'],
  ['army chief of pakistan', 'Chief of the Army', 'army chief'],
  ['chief of army staff of Pakistan', 'Chief of the Army', 'chief army staff'],
  ['navy chief of India', 'Chief of the Navy', 'navy chief'],
  ['deputy army chief of India', 'Deputy Army Chief', 'deputy army chief'],
  // the longest is meant
  ['ভাইস প্রেসিডেন্ট যুক্তরাষ্ট্র', 'Vice-President', 'ভাইস প্রেসিডেন্ট'],
  ['deputy prime minister of russia', 'Deputy Prime Minister', 'deputy prime minister'],
  [
    'secretary of the security council of russia',
    'Secretary of the Security Council',
    'secretary security council',
  ],
])('%s: %s', (typed, title, words) => {
  const { names } = parseQuery(typed);
  const office = officeNamed(names);
  expect(office?.titlesEn).toEqual([title]);
  expect(office && names.slice(office.from, office.to).join(' ')).toBe(words);
});

test.each([
  ['সাবেক প্রধানমন্ত্রী পাকিস্তান', true],
  ['পাকিস্তানের সাবেক প্রধানমন্ত্রীর', true],
  ['former prime minister of pakistan', true],
  ['প্রধানমন্ত্রী পাকিস্তান', false],
])('whether %s asks for those before: %s', (typed, former) => {
  expect(officeNamed(parseQuery(typed).names)?.former).toBe(former);
});

test.each([
  ['প্রধান উপদেষ্টা', { id: 'BD', always: true }],
  ['chief advisor', { id: 'BD', always: true }],
  ['pope', { id: 'VA', always: true }],
  // of those whose holders are known
  ['প্রধান বিচারপতি', { id: 'BD', always: false }],
  // by whose word it is called
  ['secretary of state', { id: 'US', always: false }],
  ['external affairs minister', { id: 'IN', always: false }],
  ['foreign minister', null],
  ['প্রধানমন্ত্রী', null],
])('whose office %s is', (typed, of) => {
  expect(officeNamed(parseQuery(typed).names)?.of).toEqual(of);
});

test.each(['পুতিন', 'চীনের', 'putin in china', ''])('%s is no office', (typed) => {
  expect(officeNamed(parseQuery(typed).names)).toBeNull();
});

test.each([
  ['modi prime minister putin president', ['prime minister', 'president']],
  ['প্রেসিডেন্ট পুতিন প্রধানমন্ত্রী মোদি', ['প্রেসিডেন্ট', 'প্রধানমন্ত্রী']],
  ['modi putin', []],
])('%s names offices: %j', (typed, offices) => {
  const { names } = parseQuery(typed);
  expect(officesNamed(names).map(({ from, to }) => names.slice(from, to).join(' '))).toEqual(offices);
});

test.each([
  ['us pres', 'us president'],
  ['চীনের প্রেসি', 'চীনের প্রেসিডেন্ট'],
  ['japan prime min', 'japan prime minister'],
  // too short, written out, or no office
  ['us pr', null],
  ['us president', null],
  ['modi xyz', null],
])('%s begins %s', (typed, written) => {
  expect(officeBegun(parseQuery(typed).names)?.join(' ') ?? null).toBe(written);
});

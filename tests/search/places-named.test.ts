import { expect, test } from 'vitest';
import { parseQuery } from '@/lib/search/parse-query';
import { placesNamed } from '@/lib/search/places-named';

const told = (typed: string) =>
  placesNamed(parseQuery(typed).names).map(
    ({ from, to, places }) => `${from}-${to} ${places.map(({ id }) => id).join()}`,
  );

test.each([
  ['জেনেভায়', ['0-1 geneva']],
  ['geneva', ['0-1 geneva']],
  ['jeneva', ['0-1 geneva']],
  ['New York', ['0-2 new-york']],
  ['washington', ['0-1 washington']],
  ['দিল্লিতে', ['0-1 new-delhi']],
  ['ট্রাম্প দোহা', ['1-2 doha']],
  ['where did they meet in Doha', ['0-1 doha']],
  // a part of a name, and what sounds like a place beside other words
  ['york', []],
  ['সি পি রাধাকৃষ্ণণ', []],
  ['Ursula von der Leyen', []],
  ['পুতিন', []],
])('%s', (typed, places) => {
  expect(told(typed)).toEqual(places);
});

import { expect, test } from 'vitest';
import { countriesNamed } from '@/lib/search/countries-named';
import { parseQuery } from '@/lib/search/parse-query';

test.each([
  ['obama cuba', ['1-2 CU']],
  ['ওবামা কিউবায়', ['1-2 CU']],
  ['new zealand', ['0-2 NZ']],
  // a part of a name, and a word that is a code
  ['zealand', []],
  ['my friend', []],
  ['পুতিন', []],
])('%s', (typed, countries) => {
  const told = countriesNamed(parseQuery(typed).names);
  expect(told.map(({ from, to, country }) => `${from}-${to} ${country.code}`)).toEqual(countries);
});

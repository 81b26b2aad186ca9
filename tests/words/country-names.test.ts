import { expect, test } from 'vitest';
import bn from '@/app/messages/bn.json' with { type: 'json' };
import en from '@/app/messages/en.json' with { type: 'json' };
import { countries } from '@/seeds/lexicon';

test.each([
  ['bn', bn.country.names, 'name'],
  ['en', en.country.names, 'nameEn'],
] as const)('in %s a flag says the name that the lexicon gives its country', (locale, names, field) => {
  const told: Partial<Record<string, string>> = names;
  const known = new Intl.DisplayNames(locale, { type: 'region' });
  const others = countries.filter(
    (country) => (told[country.code] ?? known.of(country.code)) !== country[field],
  );
  expect(others.map(({ code }) => code)).toEqual([]);
});

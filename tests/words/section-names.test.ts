import { expect, test } from 'vitest';
import { MESSAGES } from './messages';

/** Sections that stand on one page, or in one panel beside another. */
const BESIDE = [
  ['met.notPeople', 'met.notCountries'],
  ['met.people', 'met.countries'],
  ['panel.tiesNotMet', 'lens.countryTiesNotMet'],
] as const;

test.each(['bn', 'en'] as const)('no two sections of a page are called alike in %s', (locale) => {
  for (const [one, other] of BESIDE) {
    const [name, otherName] = [MESSAGES[locale].get(one), MESSAGES[locale].get(other)];
    expect(name, one).toBeDefined();
    expect(otherName, other).toBeDefined();
    expect(name).not.toBe(otherName);
  }
});

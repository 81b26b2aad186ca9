import { countries } from '@/seeds/lexicon';
import type { Stretch } from './segments';
import { WholeNames } from './whole-names';

/** A state of the lexicon, whether or not an article names it. */
export type KnownCountry = (typeof countries)[number];

/** Words of a query that name a state of the lexicon. */
export interface CountryPart extends Stretch {
  country: KnownCountry;
  /** All its names, in either script. */
  names: string[];
}

/** What a state is called besides its name: no words for what belongs to it. */
const otherNames = ({ aliases, otherEn }: KnownCountry): string[] => [...aliases, ...otherEn];

const NAMES = new WholeNames<KnownCountry>(countries, (country) => {
  const { name, nameEn } = country;
  return { name, nameEn, aliases: otherNames(country) };
});

/**
 * The states that the words of a query name, each by its whole name as it is spelt: কিউবায়, new zealand.
 * @param names words as `parseQuery` gives them
 */
export const countriesNamed = (names: readonly string[]): CountryPart[] =>
  NAMES.within(names)
    .filter(({ written }) => written)
    .flatMap(({ from, to, named: [country] }) =>
      country ? [{ from, to, country, names: [country.name, country.nameEn, ...otherNames(country)] }] : [],
    );

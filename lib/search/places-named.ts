import { places } from '@/seeds/lexicon';
import type { Stretch } from './segments';
import { WholeNames } from './whole-names';

type Place = (typeof places)[number];

/** Words of a query that name a place of the lexicon; several where places bear one name. */
export interface PlacePart extends Stretch {
  places: Place[];
  rank: number;
  /** Whether a name is spelt so, and does not only sound so. */
  written: boolean;
}

/** `Washington, D.C.` is Washington as well. */
const NAMES = new WholeNames<Place>(places, ({ name, nameEn, otherEn, aliases }) => ({
  name,
  nameEn: nameEn.split(',')[0] ?? nameEn,
  aliases: [...otherEn, ...aliases],
}));

/**
 * The places that the words of a query name, each by its whole name: জেনেভায়, new york.
 * @param names words as `parseQuery` gives them
 */
export const placesNamed = (names: readonly string[]): PlacePart[] =>
  NAMES.within(names).map(({ named, ...part }) => ({ ...part, places: named }));

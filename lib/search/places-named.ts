import { places } from '@/seeds/lexicon';
import { type AskedWord, askedWord } from './fit';
import { soundKeyOf } from './keys';
import { searchWords } from './letters';
import { matchName, type NameMatch } from './match-name';
import { partNames, type Stretch, stretches } from './segments';
import { sounds } from './sounds';

type Place = (typeof places)[number];

/** Words of a query that name a place of the lexicon; several where places bear one name. */
export interface PlacePart extends Stretch {
  places: Place[];
  rank: number;
  /** Whether a name is spelt so, and does not only sound so. */
  written: boolean;
}

/** `Washington, D.C.` is Washington as well. */
const namesOf = ({ name, nameEn, aliases }: Place) => ({
  name,
  nameEn: nameEn.split(',')[0] ?? nameEn,
  aliases,
});

/** Places by what each word of their names is kept under. */
const kept = new Map<string, Set<Place>>();
for (const place of places) {
  const { name, nameEn, aliases } = namesOf(place);
  for (const word of [name, nameEn, ...aliases].flatMap(searchWords)) {
    const key = soundKeyOf(sounds(word));
    kept.set(key, (kept.get(key) ?? new Set()).add(place));
  }
}

/**
 * The places that the words of a query name, each by its whole name: জেনেভায়, new york.
 * @param names words as `parseQuery` gives them
 */
export function placesNamed(names: readonly string[]): PlacePart[] {
  const words = names.map(askedWord);
  return partNames(
    stretches(words.length).flatMap((stretch) => {
      const found = named(words.slice(stretch.from, stretch.to), stretch.to - stretch.from === words.length);
      const rank = Math.min(...found.map((one) => one.match.rank));
      const best = found.filter((one) => one.match.rank === rank);
      const written = best.some(({ match }) => match.way !== 'sound');
      return best.length > 0 ? [{ ...stretch, places: best.map(({ place }) => place), rank, written }] : [];
    }),
  );
}

function named(asked: readonly AskedWord[], alone: boolean): { place: Place; match: NameMatch }[] {
  const [first = [], ...others] = asked.map(under);
  return [...new Set(first)].flatMap((place) => {
    if (!others.every((of) => of.includes(place))) return [];
    const match = matchName(asked, namesOf(place));
    return match && isPlainly(match, alone) ? [{ place, match }] : [];
  });
}

const under = ({ shapes }: AskedWord): Place[] =>
  shapes.flatMap(({ heard }) => [...(kept.get(soundKeyOf(heard)) ?? [])]);

/** From this on a rank is of what only begins so. */
const BEGINS = 50;

/** All of its name as it is spelt; with just its sounds only where nothing else was typed, for so are many names of people. */
function isPlainly({ way, off, whole, rank }: NameMatch, alone: boolean): boolean {
  if (!whole || rank % 100 >= BEGINS) return false;
  return way === 'name' || way === 'spelling' || (alone && way === 'sound' && off === 0);
}

import { type AskedWord, askedWord } from './fit';
import { soundKeyOf } from './keys';
import { searchWords } from './letters';
import { isSpelt, matchName, type NameMatch, type Names, onlyBegins } from './match-name';
import { partNames, type Stretch, stretches } from './segments';
import { sounds } from './sounds';

/** Words of a query that are the whole name of something; several where they bear one name. */
export interface WholeName<One> extends Stretch {
  named: One[];
  rank: number;
  /** Whether a name is spelt so, and does not only sound so. */
  written: boolean;
}

/** Things of the lexicon that are found by their whole names alone. */
export class WholeNames<One> {
  /** By what each word of their names is kept under. */
  private readonly kept = new Map<string, Set<One>>();

  /** @param namesOf what one of them is called */
  constructor(
    all: readonly One[],
    private readonly namesOf: (one: One) => Names,
  ) {
    for (const one of all) {
      const { name, nameEn, aliases } = namesOf(one);
      for (const word of [name, nameEn ?? '', ...aliases].flatMap(searchWords)) {
        const key = soundKeyOf(sounds(word));
        this.kept.set(key, (this.kept.get(key) ?? new Set()).add(one));
      }
    }
  }

  /** @param names words as `parseQuery` gives them */
  within(names: readonly string[]): WholeName<One>[] {
    const words = names.map(askedWord);
    return partNames(
      stretches(words.length).flatMap((stretch) => {
        const alone = stretch.to - stretch.from === words.length;
        const found = this.named(words.slice(stretch.from, stretch.to), alone);
        const rank = Math.min(...found.map((one) => one.match.rank));
        const best = found.filter((one) => one.match.rank === rank);
        const written = best.some(({ match }) => match.way !== 'sound');
        return best.length > 0 ? [{ ...stretch, named: best.map(({ one }) => one), rank, written }] : [];
      }),
    );
  }

  private named(asked: readonly AskedWord[], alone: boolean): { one: One; match: NameMatch }[] {
    const [first = [], ...others] = asked.map(({ shapes }) =>
      shapes.flatMap(({ heard }) => [...(this.kept.get(soundKeyOf(heard)) ?? [])]),
    );
    return [...new Set(first)].flatMap((one) => {
      if (!others.every((of) => of.includes(one))) return [];
      const { name, nameEn, aliases } = this.namesOf(one);
      // each name by itself: Delhi is a part of New Delhi, and another name of it
      const matches = [name, nameEn ?? '', ...aliases]
        .flatMap((form) => matchName(asked, { name: form, nameEn: null, aliases: [] }) ?? [])
        .filter((match) => isPlainly(match, alone))
        .sort((a, b) => a.rank - b.rank);
      return matches.slice(0, 1).map((match) => ({ one, match }));
    });
  }
}

/** All of its name as it is spelt; with just its sounds only where nothing else was typed, for so are many names of people. */
function isPlainly(match: NameMatch, alone: boolean): boolean {
  const { way, off, whole } = match;
  if (!whole || onlyBegins(match)) return false;
  return isSpelt(match) || (alone && way === 'sound' && off === 0);
}

import type { AskedWord } from '@/lib/search/fit';
import { beginningKeyOf, joined, soundKeyOf } from '@/lib/search/keys';
import { stretches } from '@/lib/search/segments';

/** The keys of how a word sounds, one for each shape that it may stand in. */
export const soundKeys = ({ shapes }: AskedWord): string[] => shapes.map(({ heard }) => soundKeyOf(heard));

/** The key of how a word begins; none for one too short to tell. */
export function beginningKeys({ shapes }: AskedWord): string[] {
  const beginning = beginningKeyOf(shapes[0]?.heard ?? '');
  return beginning ? [beginning] : [];
}

/** The keys of every row of words, said as one. */
export function joinedKeys(words: readonly AskedWord[]): string[] {
  return stretches(words.length)
    .filter(({ from, to }) => to - from > 1)
    .flatMap(({ from, to }) => {
      const before = words.slice(from, to - 1).map(({ shapes }) => shapes[0]?.heard ?? '');
      return (words[to - 1]?.shapes ?? []).map(({ heard }) => soundKeyOf(joined([...before, heard])));
    });
}

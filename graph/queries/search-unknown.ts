import type { Engine } from '@/graph/engine/engine';
import { findArticles } from '@/graph/full-text/find-articles';
import { LATIN } from '@/lib/search/letters';
import { ASKING, inBengali, isForeign } from '@/lib/search/listed-words';
import { isFormer } from '@/lib/search/offices-named';
import type { Stretch } from '@/lib/search/segments';

/** Those of some words that are English, or in Latin letters and in no article. */
export async function foreignAmong(engine: Engine, words: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    words.map(async (word) => {
      const isLatin = LATIN.test(word) && inBengali(word).length === 0;
      return isForeign(word) || (isLatin && (await findArticles(engine, [{ words: [word] }])).length === 0);
    }),
  );
  return words.filter((_, at) => found[at]);
}

/** Words that no name and no office has. */
export const unknownOf = (names: readonly string[], known: readonly Stretch[]): string[] =>
  names.filter(
    (word, at) =>
      !isFormer(word) && !ASKING.has(word) && !known.some(({ from, to }) => from <= at && at < to),
  );

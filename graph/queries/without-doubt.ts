import type { Engine } from '@/graph/engine/engine';
import { findArticles } from '@/graph/full-text/find-articles';
import type { NamePart } from '@/graph/queries/name-hit';
import { askedWords } from '@/lib/search/fit';
import { isVague } from '@/lib/search/match-name';

/**
 * The names of a query without those that only sound nearly as typed, or are a slip away, where articles have the words as they
 * were typed: কাশ্মীর is no Qassem.
 */
export async function withoutDoubt(
  engine: Engine,
  names: readonly string[],
  parts: readonly NamePart[],
): Promise<NamePart[]> {
  const kept = await Promise.all(
    parts.map(async (part) => {
      const words = names.slice(part.from, part.to);
      const [best] = part.hits;
      if (!best || !isVague(best.match, askedWords(words, false))) return [part];
      return (await findArticles(engine, [{ words }])).length > 0 ? [] : [part];
    }),
  );
  return kept.flat();
}

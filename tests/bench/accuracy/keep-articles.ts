import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountedArticle } from '@/lib/accuracy/counted-article';

/**
 * Writes the counts of a set's articles, a line an article, into a file of its name.
 * @param folder made where it is missing @param set its name
 */
export function keepArticles(folder: string, set: string, articles: readonly CountedArticle[]): void {
  mkdirSync(folder, { recursive: true });
  const lines = articles.map((article) => JSON.stringify(withoutNoughts(article)));
  writeFileSync(join(folder, `${set}.json`), `[\n${lines.join(',\n')}\n]\n`);
}

/** Without what the schema puts back: noughts, what is not, what is not known, and whatever holds nothing else. */
function withoutNoughts(value: object): object {
  const told = Object.entries(value).flatMap(([key, part]) => {
    const kept = isCounts(part) ? withoutNoughts(part) : part;
    return isNothing(kept) ? [] : [[key, kept]];
  });
  return Object.fromEntries(told);
}

const isCounts = (part: unknown): part is object =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

const isNothing = (part: unknown): boolean =>
  !part || (typeof part === 'object' && Object.keys(part).length === 0);

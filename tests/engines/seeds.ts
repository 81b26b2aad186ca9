import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPage } from '@/lib/page/read-page';
import { isRefusal } from '@/lib/page/refusal';
import { readArticle } from '@/lib/read-article';
import type { Reading } from '@/lib/reading';

export const SEED_FOLDER = fileURLToPath(new URL('../../seeds/articles/', import.meta.url));

/** The five seed articles as the reader reads them. */
export function readSeeds(): Reading[] {
  const files = readdirSync(SEED_FOLDER).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => {
    const page = readPage(readFileSync(`${SEED_FOLDER}${name}`), name);
    if (isRefusal(page)) throw new Error(page.message);
    return page.map(readArticle);
  });
}

/** All orders of a list: 120 of five. */
export function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) => orders(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}

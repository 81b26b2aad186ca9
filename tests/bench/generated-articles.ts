import { readdirSync, readFileSync } from 'node:fs';
import type { CleanArticle } from '@/lib/page/clean-article';
import { readPage } from '@/lib/page/read-page';

const FOLDER = 'seeds/articles';
const SENTENCES = 20;

/** So many articles of sentences drawn from the seed articles by a fixed seed: the same texts on every run. */
export function generatedArticles(count: number): CleanArticle[] {
  const seeds = readdirSync(FOLDER).flatMap((name) => {
    const read = readPage(readFileSync(`${FOLDER}/${name}`), name);
    return Array.isArray(read) ? read : [];
  });
  const sentences = seeds.flatMap((article) => article.text.split(/(?<=।)/u));
  let state = 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state % below;
  };
  return Array.from({ length: count }, (_, index) => ({
    ...(seeds[index % seeds.length] as CleanArticle),
    key: `generated-${index}`,
    text: Array.from({ length: SENTENCES }, () => sentences[next(sentences.length)]).join(' '),
  }));
}

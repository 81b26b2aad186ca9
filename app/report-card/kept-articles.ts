import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CountedArticle, CountedArticles } from '@/lib/accuracy/counted-article';

/**
 * The articles that a set's figures count.
 * @param set the name of one of `keptFigures`
 * @returns null for a set that was measured before articles were kept: its figures stand without them
 */
export function keptArticles(set: string): CountedArticle[] | null {
  const file = path.join(process.cwd(), 'app', 'report-card', 'articles', `${set}.json`);
  return existsSync(file) ? CountedArticles.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

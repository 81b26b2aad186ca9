import type { Engine } from '@/graph/engine/engine';
import type { NamedArticle } from '@/graph/queries/names';

export interface ArticleRow extends NamedArticle {
  /** How many meetings it reports. */
  meetings: number;
  /** Its first letters, for articles without a title. */
  opening: string;
}

export interface ArticleList {
  rows: ArticleRow[];
  total: number;
  page: number;
  pages: number;
}

/** The articles, newest first, those of unknown day last. @param page from 1 */
export async function articles(engine: Engine, page = 1): Promise<ArticleList> {
  throw new Error(`not yet: ${engine} ${page}`);
}

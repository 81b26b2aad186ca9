import type { Engine, Parameters } from '@/graph/engine/engine';
import { ARTICLE_NAME, type NamedArticle } from '@/graph/queries/names';
import { PAGE_SIZE, pageOf, pagesOf } from '@/graph/queries/paging';

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
  const [[count], rows] = await Promise.all([
    engine.read<{ total: number }>('MATCH (a:Article) RETURN count(a) AS total'),
    engine.read<{ article: NamedArticle; meetings: number; opening: string }>(PAGE, pageOf(page)),
  ]);
  const total = count?.total ?? 0;
  return {
    rows: rows.map(({ article, ...rest }) => ({ ...article, ...rest })),
    total,
    page,
    pages: pagesOf(total),
  };
}

const NEWEST = "ORDER BY coalesce(a.published, '') DESC, a.id";

const PAGE = `
MATCH (a:Article)
WITH a ${NEWEST} SKIP $skip LIMIT $limit
RETURN a {${ARTICLE_NAME}} AS article, substring(a.text, 0, 120) AS opening,
  COUNT { (a)-[:MAKES]->(:Report) } AS meetings
${NEWEST}`;

/** The newest of the articles that a statement finds, at most 50. @param match binds each article `a` once */
export async function articlesNaming(
  engine: Engine,
  match: string,
  parameters: Parameters,
): Promise<NamedArticle[]> {
  const rows = await engine.read<{ article: NamedArticle }>(
    `${match} WITH a ${NEWEST} LIMIT $limit RETURN a {${ARTICLE_NAME}} AS article ${NEWEST}`,
    { ...parameters, limit: PAGE_SIZE },
  );
  return rows.map(({ article }) => article);
}

import type { Engine, Parameters } from '@/graph/engine/engine';
import { ARTICLE_NAME, type NamedArticle } from '@/graph/queries/names';
import { PAGE_SIZE, pageOf, pagesOf } from '@/graph/queries/paging';
import { keyValue, sideMatch } from '@/graph/queries/side-match';
import { formsLike } from '@/graph/queries/spellings';
import { ALL_ARTICLES, type ArticleFilter, type ArticleSort } from '@/lib/filter/article-filter';
import { paperOf } from '@/lib/filter/paper-key';
import { publisherNames } from '@/lib/page/publisher-names';

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

/** The articles that a filter finds, a page of them; those of unknown day last but for the oldest first. */
export async function articles(engine: Engine, filter: ArticleFilter = ALL_ARTICLES): Promise<ArticleList> {
  const { page } = filter;
  const [one] = filter.names;
  const forms = one && filter.as ? await formsLike(engine, one, filter.as) : [];
  const { match, parameters } = selected(filter, forms);
  const order = ORDER[filter.sort];
  const [[count], rows] = await Promise.all([
    engine.read<{ total: number }>(`${match} RETURN count(a) AS total`, parameters),
    engine.read<{ article: NamedArticle; meetings: number; opening: string }>(
      `${match} WITH a, ${MEETINGS} AS meetings ORDER BY ${order} SKIP $skip LIMIT $limit
       RETURN a {${ARTICLE_NAME}} AS article, substring(a.text, 0, 120) AS opening, meetings ORDER BY ${order}`,
      { ...parameters, ...pageOf(page) },
    ),
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

const MEETINGS = 'COUNT { (a)-[:MAKES]->(:Report) }';

const ORDER: Record<ArticleSort, string> = {
  newest: "coalesce(a.published, '') DESC, a.id",
  oldest: "coalesce(a.published, '9999'), a.id",
  meetings: "meetings DESC, coalesce(a.published, '') DESC, a.id",
};

const NOT_TOLD: Record<NonNullable<ArticleFilter['without']>, string> = {
  publisher: 'a.paper IS NULL',
  day: 'a.published IS NULL',
};

/** A paper's, or those of one label as it was given: a label that is a paper's name is asked for as the paper. */
const OF_PAPER = `(($isLabel AND a.publisher = $publisher) OR
  (a.paper = $paper AND coalesce(a.publisherHow, '') = coalesce($publisherHow, '')))`;

/** The articles `a` of a filter, begun from the first that they name. */
function selected({ names: [one, other], as, publisher, without }: ArticleFilter, forms: string[]) {
  const conditions = [
    ...(other ? [`EXISTS { MATCH (a)-[:MENTIONS]->(${sideMatch(other, '$other')}) }`] : []),
    ...(one && as ? ['any(form IN x.aliases WHERE form IN $forms)'] : []),
    ...(publisher ? [OF_PAPER] : []),
    ...(without ? [NOT_TOLD[without]] : []),
  ];
  const isLabel = publisherNames(publisher ?? null).paper !== publisher;
  const paper = publisher ? { publisher, isLabel, ...paperOf(publisher) } : {};
  const from = one ? `MATCH (${sideMatch(one, '$one')})<-[x:MENTIONS]-(a:Article)` : 'MATCH (a:Article)';
  return {
    match: `${from}${conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''}`,
    parameters: { one: one && keyValue(one), other: other && keyValue(other), forms, ...paper },
  };
}

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

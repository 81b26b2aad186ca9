import * as z from 'zod/mini';
import { oneOf, pageNumber, searchText, sideIds } from '@/lib/filter/url-fields';
import { changedParams, type Parsed, parseParams, type UrlParams } from '@/lib/filter/url-params';

/** What an article's page may not tell. */
export const UNTOLD = ['publisher', 'day'] as const;
export const ARTICLE_SORTS = ['newest', 'oldest', 'meetings'] as const;

const Filter = z.object({
  /** Leaders, countries and organisations, all of whom the article has to name; empty for every article. */
  names: sideIds,
  /** A spelling in which it names the first of them. */
  as: searchText,
  /** A paper's key (`paperKey`), or a label exactly as it was given. */
  publisher: searchText,
  /** Those alone whose page does not tell its publisher, or its day. */
  without: z.optional(z.enum(UNTOLD, { error: 'not-one-of' })),
  sort: oneOf(ARTICLE_SORTS),
  page: pageNumber,
});

/** Which articles are asked for, as the URL keeps it. */
export type ArticleFilter = z.infer<typeof Filter>;
export type ArticleSort = ArticleFilter['sort'];

/** Reads a URL's parameters. @returns the whole filter, or each refused field with its reason */
export const parseArticleFilter = (params: UrlParams): Parsed<ArticleFilter> =>
  parseParams(Filter, ['names'], params);

/** Every article, the newest first. */
export const ALL_ARTICLES: ArticleFilter = Filter.parse({});

/** The filter as a query string without `?`; see `meetingFilterUrl`. */
export function articleFilterUrl(filter: ArticleFilter, changes: Partial<ArticleFilter> = {}): string {
  const next = { ...filter, ...(Object.keys(changes).length > 0 && { page: 1 }), ...changes };
  return changedParams(next, ALL_ARTICLES, ['names', 'as', 'publisher', 'without', 'sort', 'page'])
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':');
}

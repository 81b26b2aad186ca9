import { ALL_ARTICLES, type ArticleFilter, articleFilterUrl } from '@/lib/filter/article-filter';
import { withQuery } from '@/lib/filter/url-params';

/** The list of the articles that name all of these. @param names leader ids, country codes and organisations' keys, at most two */
export function articlesPath(names: string[], more: Partial<ArticleFilter> = {}): string {
  const query = articleFilterUrl(ALL_ARTICLES, { names, ...more });
  return withQuery('/articles', query);
}

import { keptFigures } from '@/app/report-card/kept';
import { keptArticles } from '@/app/report-card/kept-articles';
import type { CountedArticle } from '@/lib/accuracy/counted-article';
import { type Counted, countedOf, countedTogether, type Figure } from '@/lib/accuracy/figures';
import type { MeasuredSet } from '@/lib/accuracy/measured';

interface AskedSet {
  set: MeasuredSet;
  articles: CountedArticle[];
}

/** A set with its articles. @returns null where there is none of that name, or its articles are not kept */
export function askedSet(name: string): AskedSet | null {
  const set = keptFigures().sets.find((one) => one.name === name);
  const articles = set && keptArticles(set.name);
  return set && articles ? { set, articles } : null;
}

export interface AskedArticle {
  article: CountedArticle;
  /** Of the figure that is asked for, of any where none is. */
  hasMistake: boolean;
}

/** All articles, or those of which a figure counts something. */
export function articlesAsked(articles: readonly CountedArticle[], figure?: Figure): AskedArticle[] {
  if (!figure) return articles.map((article) => ({ article, hasMistake: article.mistakes.length > 0 }));
  return articles.flatMap((article) => {
    const { right, of } = countedOf(figure, article);
    return of > 0 ? [{ article, hasMistake: right !== null && right < of }] : [];
  });
}

/** What a figure counts of all of them. */
export const countedOfAll = (figure: Figure, asked: readonly AskedArticle[]): Counted =>
  countedTogether(asked.map(({ article }) => countedOf(figure, article)));

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

/** What a figure counts: all together, and each article of which it counts something. */
export function countedBy(figure: Figure, articles: readonly CountedArticle[]) {
  const rows = articles
    .map((article) => ({ article, counted: countedOf(figure, article) }))
    .filter(({ counted }) => counted.of > 0)
    .map((row) => ({ ...row, hasMistake: hasMistake(row.counted) }));
  return { sum: countedTogether(rows.map(({ counted }) => counted)), rows };
}

const hasMistake = ({ right, of }: Counted) => right !== null && right < of;

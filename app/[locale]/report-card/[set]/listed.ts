import { isGraphAway } from '@/app/graph-away';
import { publisherSaid } from '@/components/article/publisher-said';
import type { ListedArticle } from '@/components/report-card/article-source';
import { openGraph } from '@/graph/engine/open';
import { type Headline, headlines } from '@/graph/queries/headlines';
import type { CountedArticle } from '@/lib/accuracy/counted-article';
import { unknownHost } from '@/lib/page/outlet-at';
import { publisherOf } from '@/lib/page/publisher-names';
import type { DateLocale } from '@/lib/time/display';
import type { AskedArticle } from './asked';

/** Rows in order: those with a mistake first, then by the paper's name, those of no known paper last, and by id. */
export function inOrder(rows: readonly AskedArticle[], locale: DateLocale): AskedArticle[] {
  const { compare } = new Intl.Collator(locale);
  const named = rows.map((row) => ({
    row,
    paper: publisherSaid(paperOf(row.article), locale, (_, { paper }) => paper),
  }));
  named.sort(
    (a, b) =>
      Number(b.row.hasMistake) - Number(a.row.hasMistake) ||
      Number(a.paper === null) - Number(b.paper === null) ||
      compare(a.paper ?? '', b.paper ?? '') ||
      compare(a.row.article.id, b.row.article.id),
  );
  return named.map(({ row }) => row);
}

/** Articles with what their papers are called, and how their pages here are headed: none where the graph is away. */
export async function listed(rows: readonly AskedArticle[]): Promise<(AskedArticle & ListedArticle)[]> {
  const told = await there(rows.flatMap(({ article }) => article.articleId ?? []));
  const here = new Map(told.map((one) => [one.id, one]));
  return rows.map((row) => ({
    ...row,
    paper: paperOf(row.article),
    host: unknownHost(row.article.url),
    here: here.get(row.article.articleId ?? '') ?? null,
  }));
}

function paperOf(article: CountedArticle) {
  const { paper, how, bn, en } = publisherOf(article);
  return { paper, publisherHow: how, publisherBn: bn, publisherEn: en };
}

async function there(ids: readonly string[]): Promise<Headline[]> {
  try {
    return await headlines(openGraph(), ids);
  } catch (error) {
    if (!isGraphAway(error)) throw error;
    return [];
  }
}

import { getLocale, getTranslations } from 'next-intl/server';
import { isGraphAway } from '@/app/graph-away';
import { publisherSaid } from '@/components/article/publisher-said';
import type { ListedArticle } from '@/components/report-card/article-source';
import { openGraph } from '@/graph/engine/open';
import { publisherNames } from '@/graph/import/publisher-names';
import { articlesThere } from '@/graph/queries/articles-there';
import type { CountedArticle } from '@/lib/accuracy/counted-article';

/** A row, and whether it goes first. */
interface Row {
  article: CountedArticle;
  hasMistake: boolean;
}

/** Rows in order: those with a mistake first, then by the publisher's name, unknown ones last, and by id. */
export async function inOrder<One extends Row>(rows: readonly One[]): Promise<One[]> {
  const [t, locale] = await Promise.all([getTranslations('publisher'), getLocale()]);
  const { compare } = new Intl.Collator(locale);
  const named = rows.map((row) => {
    const said = publisherSaid(paperOf(row.article), locale, (how, values) => t(`how.${how}`, values));
    return { row, said };
  });
  named.sort(
    (a, b) =>
      Number(b.row.hasMistake) - Number(a.row.hasMistake) ||
      Number(a.said === null) - Number(b.said === null) ||
      compare(a.said ?? '', b.said ?? '') ||
      compare(a.row.article.id, b.row.article.id),
  );
  return named.map(({ row }) => row);
}

/** Articles with what their papers are called, and whether they have a page here: none where the graph is away. */
export async function listed(articles: readonly CountedArticle[]): Promise<ListedArticle[]> {
  const here = new Set(await there(articles.flatMap(({ articleId }) => articleId ?? [])));
  return articles.map((article) => ({
    article,
    paper: paperOf(article),
    isHere: article.articleId !== null && here.has(article.articleId),
  }));
}

function paperOf({ publisher }: CountedArticle) {
  const { paper, how, bn, en } = publisherNames(publisher);
  return { paper, publisherHow: how, publisherBn: bn, publisherEn: en };
}

async function there(ids: readonly string[]): Promise<string[]> {
  try {
    return await articlesThere(openGraph(), ids);
  } catch (error) {
    if (!isGraphAway(error)) throw error;
    return [];
  }
}

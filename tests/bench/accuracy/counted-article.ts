import type { CountedArticle } from '@/lib/accuracy/counted-article';
import { articleId } from '@/lib/identity/ids';
import { webAddress } from '@/lib/page/web-address';
import type { Reading } from '@/lib/reading';
import type { Tally } from './tally';

/** What is kept of one article. @param read null where it was not read @param tally of this article alone */
export function countedArticle(id: string, read: Reading | null, tally: Tally): CountedArticle {
  const article = read?.article;
  return {
    id,
    publisher: article?.publisher ?? null,
    url: webAddress(article?.url ?? null),
    articleId: article ? articleId(article.key) : null,
    unread: read === null,
    ...tally.counts(),
  };
}

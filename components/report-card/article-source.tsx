import { useTranslations } from 'next-intl';
import { PublisherName } from '@/components/article/publisher-name';
import type { Published } from '@/components/article/publisher-said';
import { LocalLink } from '@/components/locale/local-link';
import type { CountedArticle } from '@/lib/accuracy/counted-article';

/** An annotated article as a row of a table has it. */
export interface ListedArticle {
  article: CountedArticle;
  paper: Published;
  /** Whether it has a page here. */
  isHere: boolean;
}

/** Publisher and id, linked to the publisher's page where its address is known, and to the article's page here. */
export function ArticleSource({ article, paper, isHere }: ListedArticle) {
  const t = useTranslations('setArticles');
  const names = (
    <>
      <PublisherName of={paper} /> <code className="text-fine wrap-anywhere text-quiet">{article.id}</code>
    </>
  );
  return (
    <>
      {article.url ? (
        <a href={article.url} rel="noreferrer external">
          {names}
        </a>
      ) : (
        names
      )}
      {article.unread && <span className="block text-small text-quiet">{t('unread')}</span>}
      {isHere && (
        <span className="block text-small">
          <LocalLink href={`/articles/${article.articleId}`} className="inline-flex min-h-6 items-center">
            {t('here')}
          </LocalLink>
        </span>
      )}
    </>
  );
}

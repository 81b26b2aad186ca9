import { useLocale, useTranslations } from 'next-intl';
import type { NamedArticle } from '@/graph/queries/names';
import { sayDate } from '@/lib/time/display';
import { PublisherName } from './publisher-name';

/** Publisher and day of an article, each said to be unknown where it is. */
export function ArticleIssue({ article }: { article: NamedArticle }) {
  const t = useTranslations('article');
  const locale = useLocale();
  return (
    <>
      <PublisherName of={article} />
      {' · '}
      {article.published ? (
        <time dateTime={article.published}>{sayDate(article.published, locale)}</time>
      ) : (
        t('dayUnknown')
      )}
    </>
  );
}

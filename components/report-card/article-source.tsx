import { useTranslations } from 'next-intl';
import { LinkHost } from '@/components/article/link-host';
import { PublisherName } from '@/components/article/publisher-name';
import type { Published } from '@/components/article/publisher-said';
import { langOf } from '@/components/locale/lang-of';
import { LocalLink } from '@/components/locale/local-link';
import type { Headline } from '@/graph/queries/headlines';
import type { CountedArticle } from '@/lib/accuracy/counted-article';

/** An annotated article as a row of a table has it. */
export interface ListedArticle {
  article: CountedArticle;
  paper: Published;
  /** The host of its publisher's page where no known paper has it. */
  host: string | null;
  /** As its page here is headed; null where it has none. */
  here: Headline | null;
}

/** The headline, linked to the article's page here; publisher and id, linked to the publisher's page where its address is known. */
export function ArticleSource({ article, paper, host, here }: ListedArticle) {
  const t = useTranslations('setArticles');
  const names = (
    <>
      <PublisherName of={paper} /> <code className="text-fine wrap-anywhere">{article.id}</code>
    </>
  );
  return (
    <>
      {here && (
        <LocalLink href={`/articles/${here.id}`} className="block min-h-6 font-serif">
          {here.title ? (
            <span lang={langOf(here.title)}>{here.title}</span>
          ) : (
            t('untitled', { id: article.id })
          )}
        </LocalLink>
      )}
      <span className={here ? 'block text-small text-quiet' : undefined}>
        {article.url ? (
          <a href={article.url} rel="noreferrer external" className="inline-block min-h-6">
            {names}
          </a>
        ) : (
          names
        )}
        <LinkHost host={host} />
      </span>
      {article.unread && <span className="block text-small text-quiet">{t('unread')}</span>}
    </>
  );
}

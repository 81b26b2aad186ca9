import { useLocale, useTranslations } from 'next-intl';
import { langOf } from '@/components/locale/lang-of';
import { PageHead } from '@/components/page/page-head';
import type { Article } from '@/graph/queries/article';
import { webAddress } from '@/lib/page/web-address';
import { sayDate } from '@/lib/time/display';
import { creditsAnother } from './credit-apart';
import { CreditName } from './credit-name';
import { LinkHost } from './link-host';
import { PublisherName } from './publisher-name';

interface Props {
  article: Article;
  /** The label that it came with, where readers must see it beside its paper. */
  label: string | null;
  /** The host of its address where no known paper has it. */
  host: string | null;
}

/** Title, publisher, day and whence it is known, the way to the publisher's own page. */
export function ArticleHead({ article, label, host }: Props) {
  const t = useTranslations('article');
  const locale = useLocale();
  const { title, published, publishedPhrase, publishedBasis, url } = article;
  // a machine wrote it, for machines: no words of the page
  const isStamp = publishedBasis === 'structured-data' || publishedBasis === 'feed';
  const address = webAddress(url);
  return (
    <PageHead kicker={t('kicker')} title={title ? <span lang={langOf(title)}>{title}</span> : t('untitled')}>
      <p className="text-small">
        <PublisherName of={article} />
        {label && (
          <>
            {' '}
            ({t('publisherLabel')} <q lang={langOf(label)}>{label}</q>)
          </>
        )}
        {' · '}
        {published ? (
          <>
            <time dateTime={published}>{sayDate(published, locale, { weekday: true })}</time>
            {publishedPhrase && (
              <>
                {' '}
                (
                {isStamp ? (
                  t('publishedStamp')
                ) : (
                  <>
                    {t('publishedPhrase')} <q lang={langOf(publishedPhrase)}>{publishedPhrase}</q>
                  </>
                )}
                )
              </>
            )}
          </>
        ) : (
          t('dayUnknown')
        )}
        {creditsAnother(article) && (
          <>
            {' · '}
            {t('credit')} <CreditName of={article} />
          </>
        )}
      </p>
      <p className="text-small">
        {address ? (
          <>
            <a href={address} rel="noreferrer external" className="inline-flex min-h-6 items-center text-ink">
              {t('original')}
            </a>
            <LinkHost host={host} />
          </>
        ) : (
          t('noAddress')
        )}
      </p>
    </PageHead>
  );
}

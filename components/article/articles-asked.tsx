import { useLocale, useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { joint } from '@/components/locale/name-in';
import { Named } from '@/components/locale/named';
import type { NamedArticle } from '@/graph/queries/names';
import type { Side } from '@/graph/queries/side';
import type { ArticleFilter } from '@/lib/filter/article-filter';
import { PublisherName } from './publisher-name';

interface Props {
  filter: ArticleFilter;
  /** Whom the articles have to name. */
  sides: Side[];
  total: number;
  /** The first of them, which knows what its publisher is called. */
  first: NamedArticle | undefined;
}

/** Which articles a list shows, in words, how many, and the way back to all. */
export function ArticlesAsked({ filter, sides, total, first }: Props) {
  const t = useTranslations('articles');
  const locale = useLocale();
  const { as, publisher } = filter;
  const asked = filter.names.length > 0 || !!publisher;
  return (
    <div role="status" className="pb-2 text-small text-quiet">
      {sides.length > 0 && (
        <p>
          {t('naming')}{' '}
          {sides.map((one, index) => (
            <span key={pathOf(one)}>
              {joint(index, sides.length, locale)}
              <LocalLink href={pathOf(one)}>
                <Named of={one.is === 'leader' ? one.leader : one.country} />
              </LocalLink>
            </span>
          ))}
          {as && (
            <>
              {' '}
              {t('namingAs')} <q lang="bn">{as}</q>
            </>
          )}
        </p>
      )}
      {publisher && (
        <p>
          {t('of')} <PublisherName of={first ?? { publisher, publisherBn: null, publisherEn: null }} />
        </p>
      )}
      <p>
        {t('count', { count: total })}
        {asked && (
          <>
            {' · '}
            <LocalLink href="/articles" className="inline-flex min-h-6 items-center">
              {t('all')}
            </LocalLink>
          </>
        )}
      </p>
    </div>
  );
}

const pathOf = (one: Side) =>
  one.is === 'leader' ? `/leaders/${one.leader.id}` : `/countries/${one.country.code}`;

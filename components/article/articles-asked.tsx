import { useLocale, useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { type Bilingual, joint } from '@/components/locale/name-in';
import { Named } from '@/components/locale/named';
import type { NamedArticle, NamedOrganisation } from '@/graph/queries/names';
import type { Side } from '@/graph/queries/side';
import type { ArticleFilter } from '@/lib/filter/article-filter';
import { paperOf } from '@/lib/filter/paper-key';
import { PublisherName } from './publisher-name';

interface NamedOrganisationSide {
  is: 'organisation';
  organisation: NamedOrganisation;
}

interface Props {
  filter: ArticleFilter;
  /** Whom the articles have to name. */
  sides: (Side | NamedOrganisationSide)[];
  total: number;
  /** The first of them, which knows what its publisher is called. */
  first: NamedArticle | undefined;
}

/** Which articles a list shows, in words, how many, and the way back to all. */
export function ArticlesAsked({ filter, sides, total, first }: Props) {
  const t = useTranslations('articles');
  const locale = useLocale();
  const { as, publisher, without } = filter;
  const asked = filter.names.length > 0 || !!publisher || !!without;
  return (
    <div role="status" className="pb-2 text-small text-quiet">
      {sides.length > 0 && (
        <p>
          {t('naming')}{' '}
          {sides.map((one, index) => (
            <span key={pathOf(one)}>
              {joint(index, sides.length, locale)}
              <LocalLink href={pathOf(one)}>
                <Named of={nameOf(one)} />
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
          {t('of')}{' '}
          <PublisherName of={first ?? { ...paperOf(publisher), publisherBn: null, publisherEn: null }} />
        </p>
      )}
      {without && <p>{t(`without.${without}`)}</p>}
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

function nameOf(one: Props['sides'][number]): Bilingual {
  if (one.is === 'organisation') return one.organisation;
  return one.is === 'leader' ? one.leader : one.country;
}

function pathOf(one: Props['sides'][number]): string {
  if (one.is === 'organisation') return `/organisations/${one.organisation.id}`;
  return one.is === 'leader' ? `/leaders/${one.leader.id}` : `/countries/${one.country.code}`;
}

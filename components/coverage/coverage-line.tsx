import { useLocale, useTranslations } from 'next-intl';
import { articlesPath } from '@/components/article/articles-path';
import { PublisherName } from '@/components/article/publisher-name';
import { LocalLink } from '@/components/locale/local-link';
import type { Coverage } from '@/graph/queries/coverage';
import { sayDate } from '@/lib/time/display';

/** How many publishers are named before the rest are only counted. */
const NAMED = 4;

interface Props {
  coverage: Coverage;
  /** Whom these articles name, leader ids, country codes and organisations' keys; empty for every article. */
  names?: string[];
}

/** What a list rests on: how many articles, of which publishers and period, and that silence proves nothing. */
export function CoverageLine({ coverage, names = [] }: Props) {
  const t = useTranslations('coverage');
  const locale = useLocale();
  const { articles, publishers, first, last, undated } = coverage;
  const named = publishers.flatMap((one) =>
    one.publisher === null ? [] : [{ ...one, publisher: one.publisher }],
  );
  const unnamed = publishers.find((one) => one.publisher === null)?.articles ?? 0;
  const more = named.length - NAMED;
  return (
    <aside aria-label={t('label')} className="my-4 border-l-2 border-edge pl-3 text-small text-quiet">
      <p className="max-w-[46rem]">
        {t.rich('articles', {
          count: articles,
          all: (words) => <LocalLink href={articlesPath(names)}>{words}</LocalLink>,
        })}{' '}
        {named.length > 0 && (
          <>
            {t('publishers')}{' '}
            {named.slice(0, NAMED).map((one, index) => (
              <span key={one.publisher}>
                {index > 0 && ', '}
                <LocalLink href={articlesPath(names, { publisher: one.publisher })}>
                  <PublisherName of={one} /> ({t('number', { count: one.articles })})
                </LocalLink>
              </span>
            ))}
            {more > 0 && ` ${t('morePublishers', { count: more })}`}
            {t('stop')}{' '}
          </>
        )}
        {unnamed > 0 && `${t('unnamed', { count: unnamed, all: articles })} `}
        {first && last && first === last && `${t('day', { day: sayDate(first, locale) })} `}
        {first &&
          last &&
          first !== last &&
          `${t('period', { first: sayDate(first, locale), last: sayDate(last, locale) })} `}
        {undated > 0 && `${t('undated', { count: undated })} `}
        {t('silence')}
      </p>
    </aside>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { articlesPath } from '@/components/article/articles-path';
import { PublisherName } from '@/components/article/publisher-name';
import { LocalLink } from '@/components/locale/local-link';
import type { Coverage } from '@/graph/queries/coverage';
import type { NamedArticle } from '@/graph/queries/names';
import type { ArticleFilter } from '@/lib/filter/article-filter';
import { type NamedPaper, paperKey } from '@/lib/filter/paper-key';
import { sayDate } from '@/lib/time/display';

/** How many publishers are named before the rest are only counted. */
const NAMED = 4;

interface Props {
  coverage: Coverage;
  /** Whom these articles name, leader ids, country codes and organisations' keys; empty for every article. */
  names?: string[];
  /** Whether the page shows but a part of what they tell. */
  narrowed?: boolean;
}

/** What a list rests on: how many articles, of which publishers and period, and that silence proves nothing. */
export function CoverageLine({ coverage, names = [], narrowed = false }: Props) {
  const t = useTranslations('coverage');
  const locale = useLocale();
  const { articles, publishers, first, last, undated } = coverage;
  const named = publishers.flatMap((one) => (one.paper === null ? [] : [{ ...one, paper: one.paper }]));
  const unnamed = publishers.find((one) => one.paper === null)?.articles ?? 0;
  // one more takes no more room than its count
  const open = named.length === NAMED + 1 ? named.length : NAMED;
  const folded = named.slice(open);
  const listOf = (without: ArticleFilter['without']) => (words: ReactNode) => (
    <LocalLink href={articlesPath(names, { without })}>{words}</LocalLink>
  );
  return (
    <aside aria-label={t('label')} className="my-4 border-l-2 border-edge pl-3 text-small text-quiet">
      <div className="max-w-[46rem]">
        {t.rich('articles', {
          ...{ count: articles, of: narrowed ? 'all' : 'page' },
          all: (words) => <LocalLink href={articlesPath(names)}>{words}</LocalLink>,
        })}{' '}
        {named.length > 0 && (
          <>
            {t('publishers', { count: named.length })}{' '}
            <Publishers all={named.slice(0, open)} names={names} alone={articles === 1} />
            {folded.length > 0 && (
              <>
                {' '}
                <details className="inline details-content:inline-block open:details-content:inline">
                  <summary className="inline-flex min-h-6 cursor-pointer items-center underline decoration-edge underline-offset-4 hover:text-accent">
                    {t('morePublishers', { count: folded.length })}
                  </summary>
                  <Publishers all={folded} names={names} />
                  {t('stop')}
                </details>
              </>
            )}
            {folded.length === 0 && t('stop')}{' '}
          </>
        )}
        {unnamed > 0 && (
          <>{t.rich('unnamed', { count: unnamed, all: articles, list: listOf('publisher') })} </>
        )}
        {first && last && first === last && `${t('day', { day: sayDate(first, locale) })} `}
        {first &&
          last &&
          first !== last &&
          `${t('period', { first: sayDate(first, locale), last: sayDate(last, locale) })} `}
        {undated > 0 && <>{t.rich('undated', { count: undated, all: articles, list: listOf('day') })} </>}
        {t('silence')}
      </div>
    </aside>
  );
}

interface PublishersProps {
  all: (Pick<NamedArticle, 'publisherBn' | 'publisherEn'> & NamedPaper & { articles: number })[];
  names: string[];
  /** Of the only article: there is nothing to count. */
  alone?: boolean;
}

/** Publishers in a row, each a link to those of its articles that are counted. */
function Publishers({ all, names, alone = false }: PublishersProps) {
  const t = useTranslations('coverage');
  return all.map((one, index) => (
    <span key={paperKey(one)}>
      {index > 0 && ', '}
      <LocalLink href={articlesPath(names, { publisher: paperKey(one) })}>
        <PublisherName of={one} />
        {!alone && ` (${t('number', { count: one.articles })})`}
      </LocalLink>
    </span>
  ));
}

import { useTranslations } from 'next-intl';
import { articlesPath } from '@/components/article/articles-path';
import { Named } from '@/components/locale/named';
import { heldPath } from '@/components/meeting/held-path';
import { LastFolds } from '@/components/meeting/last-folds';
import { Count } from '@/components/page/count';
import { SortHead } from '@/components/page/sort-head';
import type { LeaderRow } from '@/graph/queries/leaders';
import type { LeaderSort } from '@/lib/filter/leader-filter';
import { LeaderName } from './leader-name';
import { OfficeLine } from './office-line';
import { isMarked, UncheckedNote } from './unchecked-mark';

interface Props {
  rows: LeaderRow[];
  sort: LeaderSort;
  hrefOf: (sort: LeaderSort) => string;
}

/** Leaders with their latest office and how often the articles tell of them. */
export function LeaderTable({ rows, sort, hrefOf }: Props) {
  const t = useTranslations('leaderTable');
  const most = (one: LeaderSort) => (sort === one ? 'descending' : null);
  if (rows.length === 0) return <p className="py-4 text-quiet">{t('none')}</p>;
  return (
    <>
      <table className="ledger">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            <SortHead order={sort === 'name' ? 'ascending' : null} href={hrefOf('name')}>
              {t('leader')}
            </SortHead>
            <th scope="col" className="max-md:hidden">
              {t('office')}
            </th>
            <SortHead order={most('meetings')} href={hrefOf('meetings')} className="number">
              {t('meetings')}
            </SortHead>
            <th scope="col" className="number">
              {t('held')}
            </th>
            <SortHead order={most('articles')} href={hrefOf('articles')} className="number max-sm:hidden">
              {t('articles')}
            </SortHead>
            <SortHead
              order={most('latest')}
              href={hrefOf('latest')}
              className="w-[14.5rem] max-md:hidden lg:w-[19rem]"
            >
              {t('last')}
            </SortHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <LeaderName leader={row} inColumn />
                {row.office && (
                  <span className="block text-small md:hidden">
                    <OfficeLine office={row.office} />
                  </span>
                )}
              </th>
              <td className="text-small max-md:hidden">{row.office && <OfficeLine office={row.office} />}</td>
              <td className="number">
                <Count href={`/leaders/${row.id}#meetings`} count={row.meetings} />
              </td>
              <td className="number">
                <Count href={heldPath({ leader: row.id })} count={row.held} />
              </td>
              <td className="number max-sm:hidden">
                <Count href={articlesPath([row.id])} count={row.articles} />
              </td>
              <td className="text-small max-md:hidden">
                {row.held > 0 && !row.last && !row.lastReported ? (
                  <span className="text-quiet">{t('lastUnknown')}</span>
                ) : (
                  <LastFolds of={row} whose={<Named of={row} />} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-2 text-fine text-quiet">{t('meetingsHow')}</p>
      {rows.some(({ office }) => office && isMarked(office)) && <UncheckedNote />}
    </>
  );
}

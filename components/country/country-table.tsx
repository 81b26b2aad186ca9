import { useTranslations } from 'next-intl';
import { articlesPath } from '@/components/article/articles-path';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import { heldPath } from '@/components/meeting/held-path';
import { Count } from '@/components/page/count';
import { SortHead } from '@/components/page/sort-head';
import type { CountryRow } from '@/graph/queries/countries';
import type { CountrySort } from '@/lib/filter/country-filter';
import { Flag } from './flag';

interface Props {
  rows: CountryRow[];
  sort: CountrySort;
  hrefOf: (sort: CountrySort) => string;
}

/** Countries with how often the articles tell of them. */
export function CountryTable({ rows, sort, hrefOf }: Props) {
  const t = useTranslations('countryTable');
  const most = (one: CountrySort) => (sort === one ? 'descending' : null);
  return (
    <>
      <table className="ledger max-w-[52rem]">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            <SortHead order={sort === 'name' ? 'ascending' : null} href={hrefOf('name')}>
              {t('country')}
            </SortHead>
            <SortHead order={most('meetings')} href={hrefOf('meetings')} className="number">
              {t('meetings')}
            </SortHead>
            <th scope="col" className="number">
              {t('held')}
            </th>
            <SortHead order={most('leaders')} href={hrefOf('leaders')} className="number max-[23rem]:hidden">
              {t('leaders')}
            </SortHead>
            <SortHead order={most('articles')} href={hrefOf('articles')} className="number">
              {t('articles')}
            </SortHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">
                {/* no `leads`: on a narrow phone the longest names have no room beside it, and would be broken */}
                <Flag code={row.code} name="" />{' '}
                <LocalLink href={`/countries/${row.code}`}>
                  <Named of={row} />
                </LocalLink>
              </th>
              <td className="number">
                <Count href={`/countries/${row.code}#meetings`} count={row.meetings} />
              </td>
              <td className="number">
                <Count href={heldPath({ country: row.code })} count={row.held} />
              </td>
              <td className="number max-[23rem]:hidden">
                <Count href={`/leaders?country=${row.code}`} count={row.leaders} />
              </td>
              <td className="number">
                <Count href={articlesPath([row.code])} count={row.articles} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pt-2 text-fine text-quiet">{t('meetingsHow')}</p>
    </>
  );
}

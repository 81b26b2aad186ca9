import { useFormatter, useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { Named } from '@/components/locale/named';
import type { CountryRow } from '@/graph/queries/countries';
import { Flag } from './flag';

/** Countries with how often the articles tell of them. */
export function CountryTable({ rows }: { rows: CountryRow[] }) {
  const t = useTranslations('countryTable');
  const { number } = useFormatter();
  return (
    <table className="ledger max-w-[52rem]">
      <caption className="sr-only">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('country')}</th>
          <th scope="col" className="number">
            {t('meetings')}
          </th>
          <th scope="col" className="number">
            {t('leaders')}
          </th>
          <th scope="col" className="number">
            {t('articles')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">
              <Flag code={row.code} name="" />{' '}
              <LocalLink href={`/countries/${row.code}`}>
                <Named of={row} />
              </LocalLink>
            </th>
            <td className="number">{number(row.meetings)}</td>
            <td className="number">{number(row.leaders)}</td>
            <td className="number">{number(row.articles)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { useTranslations } from 'next-intl';
import { articlesPath } from '@/components/article/articles-path';
import { heldPath } from '@/components/meeting/held-path';
import { Count } from '@/components/page/count';
import type { OrganisationRow } from '@/graph/queries/organisations';
import { organisationKey } from '@/lib/search/organisation-key';
import { OrganisationLink } from './organisation-link';

/** Organisations with how often the articles tell of them. */
export function OrganisationTable({ rows, caption }: { rows: OrganisationRow[]; caption: string }) {
  const t = useTranslations('countryTable');
  const organisation = useTranslations('organisation');
  return (
    <table className="ledger max-w-[52rem]">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{organisation('kicker')}</th>
          <th scope="col" className="number">
            {t('meetings')}
          </th>
          <th scope="col" className="number">
            {t('held')}
          </th>
          <th scope="col" className="number">
            {t('articles')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <OrganisationLink of={row} />
            </th>
            <td className="number">
              <Count href={`/organisations/${row.id}#meetings`} count={row.meetings} />
            </td>
            <td className="number">
              <Count href={heldPath({ organisation: row.id })} count={row.held} />
            </td>
            <td className="number">
              <Count href={articlesPath([organisationKey(row.id)])} count={row.articles} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

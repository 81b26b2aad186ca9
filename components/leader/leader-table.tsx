import { useFormatter, useTranslations } from 'next-intl';
import { WhenTold } from '@/components/meeting/when-told';
import type { LeaderRow } from '@/graph/queries/leaders';
import { LeaderName } from './leader-name';
import { OfficeLine } from './office-line';
import { UncheckedNote } from './unchecked-mark';

/** Leaders with their latest office and how often the articles tell of them. */
export function LeaderTable({ rows }: { rows: LeaderRow[] }) {
  const t = useTranslations('leaderTable');
  const { number } = useFormatter();
  if (rows.length === 0) return <p className="py-4 text-quiet">{t('none')}</p>;
  return (
    <>
      <table className="ledger">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('leader')}</th>
            <th scope="col" className="max-md:hidden">
              {t('office')}
            </th>
            <th scope="col" className="number">
              {t('meetings')}
            </th>
            <th scope="col" className="number max-sm:hidden">
              {t('articles')}
            </th>
            <th scope="col" className="w-[10rem] max-md:hidden">
              {t('last')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <LeaderName leader={row} />
                {row.office && (
                  <span className="block text-small md:hidden">
                    <OfficeLine office={row.office} />
                  </span>
                )}
              </th>
              <td className="text-small max-md:hidden">{row.office && <OfficeLine office={row.office} />}</td>
              <td className="number">{number(row.meetings)}</td>
              <td className="number max-sm:hidden">{number(row.articles)}</td>
              <td className="text-small max-md:hidden">{row.last && <WhenTold when={row.last} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.some(({ office }) => office && !office.checked) && <UncheckedNote />}
    </>
  );
}

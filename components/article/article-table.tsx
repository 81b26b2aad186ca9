import { useFormatter, useTranslations } from 'next-intl';
import type { ArticleRow } from '@/graph/queries/articles';
import { ArticleSource, ArticleTitle } from './article-list';

/** Articles with their publisher and day, and how many meetings each tells of. */
export function ArticleTable({ rows }: { rows: ArticleRow[] }) {
  const t = useTranslations('articles');
  const { number } = useFormatter();
  return (
    <table className="ledger max-w-[64rem]">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('article')}</th>
          <th scope="col" className="number">
            {t('meetings')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <ArticleTitle article={row} />
              <span className="block text-small text-quiet">
                <ArticleSource article={row} />
              </span>
            </th>
            <td className="number">{number(row.meetings)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

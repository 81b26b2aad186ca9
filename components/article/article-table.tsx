import { useTranslations } from 'next-intl';
import { Count } from '@/components/page/count';
import { SortHead } from '@/components/page/sort-head';
import type { ArticleRow } from '@/graph/queries/articles';
import type { ArticleSort } from '@/lib/filter/article-filter';
import { ArticleSource, ArticleTitle } from './article-list';

interface Props {
  rows: ArticleRow[];
  sort: ArticleSort;
  hrefOf: (sort: ArticleSort) => string;
}

/** Articles with their publisher and day, and how many meetings each tells of. */
export function ArticleTable({ rows, sort, hrefOf }: Props) {
  const t = useTranslations('articles');
  return (
    <table className="ledger max-w-[64rem]">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr>
          <SortHead
            order={sort === 'newest' ? 'descending' : sort === 'oldest' ? 'ascending' : null}
            href={hrefOf(sort === 'newest' ? 'oldest' : 'newest')}
          >
            {t('article')}
          </SortHead>
          <SortHead
            order={sort === 'meetings' ? 'descending' : null}
            href={hrefOf('meetings')}
            className="number"
          >
            {t('meetings')}
          </SortHead>
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
            <td className="number">
              <Count href={`/articles/${row.id}#understood`} count={row.meetings} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

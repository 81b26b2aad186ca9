import { useFormatter, useTranslations } from 'next-intl';
import type { CountedArticle } from '@/lib/accuracy/counted-article';
import type { Mistake } from '@/lib/accuracy/measured';
import { ArticleSource, type ListedArticle } from './article-source';
import { CellLabel, COLUMNS, LISTS } from './cell-label';
import { FigureLink } from './figure-link';
import { FoundOf } from './found-of';

/** On a phone its cells stand two and two under the article. */
const ROW = 'max-md:grid max-md:grid-cols-2 max-md:gap-x-5';

interface Props {
  set: string;
  caption: string;
  rows: ListedArticle[];
  /** What was counted in all articles of the set, those of other pages of the list with them. */
  together: Pick<CountedArticle, 'lists' | 'mistakes'>;
}

/** The annotated articles of a set: of its leaders, countries and meetings, how many were found in each, and its mistakes. */
export function SetArticles({ set, caption, rows, together }: Props) {
  const t = useTranslations('setArticles');
  return (
    <table className="ledger stacks max-w-[64rem]">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-1/3">
            {t('article')}
          </th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr className={`font-semibold ${ROW}`}>
          <th scope="row" className="max-md:col-span-2">
            {t('together')}
          </th>
          {LISTS.map((list) => (
            <td key={list}>
              <CellLabel of={list} />
              <FigureLink set={set} figure={`${list}.there`} className="inline-flex min-h-6 items-center">
                <FoundOf {...together.lists[list]} wrong={0} people={list === 'leaders'} />
              </FigureLink>
            </td>
          ))}
          <Mistakes made={together.mistakes} />
        </tr>
        {rows.map((row) => (
          <tr key={row.article.id} className={ROW}>
            <th scope="row" className="max-md:col-span-2">
              <ArticleSource {...row} />
            </th>
            {LISTS.map((list) => (
              <td key={list}>
                <CellLabel of={list} />
                <FoundOf {...row.article.lists[list]} people={list === 'leaders'} />
              </td>
            ))}
            <Mistakes made={row.article.mistakes} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Mistakes({ made }: { made: Mistake[] }) {
  const { number } = useFormatter();
  const count = made.reduce((sum, { count }) => sum + count, 0);
  return (
    <td className={count > 0 ? 'font-semibold' : 'text-quiet'}>
      <CellLabel of="mistakes" />
      {number(count)}
    </td>
  );
}

import { useTranslations } from 'next-intl';
import type { CountedArticle } from '@/lib/accuracy/counted-article';
import { ArticleSource, type ListedArticle } from './article-source';
import { CellLabel, COLUMNS, LISTS } from './cell-label';
import { FoundOf } from './found-of';
import { MistakeLines } from './mistake-lines';
import { MistakesMade } from './mistakes-made';

/** Where a page says what all mistakes of a set are. */
export const MISTAKES = 'mistakes';

/** On a phone its cells stand two and two under the article. */
const ROW = 'max-md:grid max-md:grid-cols-2 max-md:gap-x-5';

interface Props {
  set: string;
  caption: string;
  rows: ListedArticle[];
  /** What was counted in all articles of the set, those of other pages of the list with them. */
  together: Pick<CountedArticle, 'lists' | 'mistakes'>;
}

/** The annotated articles of a set: of its leaders, countries and meetings, how many were found in each, and what its mistakes are. */
export function SetArticles({ set, caption, rows, together }: Props) {
  const t = useTranslations('setArticles');
  return (
    <div className="@container">
      <table className="ledger stacks">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-[38%]">
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
                <FoundOf {...together.lists[list]} list={list} set={set} />
              </td>
            ))}
            <MistakesMade
              made={together.mistakes}
              number={(words) => (
                <a href={`#${MISTAKES}`} className="inline-flex min-h-6 min-w-6 items-center">
                  {words}
                </a>
              )}
            />
          </tr>
          {rows.map((row) => (
            <tr key={row.article.id} className={ROW}>
              <th scope="row" className="max-md:col-span-2">
                <ArticleSource {...row} />
              </th>
              {LISTS.map((list) => (
                <td key={list}>
                  <CellLabel of={list} />
                  <FoundOf {...row.article.lists[list]} list={list} />
                </td>
              ))}
              <MistakesMade made={row.article.mistakes}>
                <MistakeLines mistakes={row.article.mistakes} set={set} small />
              </MistakesMade>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

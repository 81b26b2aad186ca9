import { useTranslations } from 'next-intl';
import type { CountedArticle } from '@/lib/accuracy/counted-article';
import type { Hits } from '@/lib/accuracy/measured';
import { ArticleSource, type ListedArticle } from './article-source';
import { FigureLink } from './figure-link';

const SHOWN = ['leaders', 'countries', 'meetings'] as const;

interface Props {
  set: string;
  caption: string;
  rows: ListedArticle[];
  /** What was found in all articles of the set, those of other pages of the list with them. */
  together: CountedArticle['lists'];
}

/** The annotated articles of a set: of its leaders, countries and meetings, how many were found in each. */
export function SetArticles({ set, caption, rows, together }: Props) {
  const t = useTranslations('setArticles');
  return (
    <table className="ledger stacks max-w-[64rem]">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-2/5">
            {t('article')}
          </th>
          {SHOWN.map((list) => (
            <th key={list} scope="col">
              {t(list)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className="font-semibold">
            {t('together')}
          </th>
          {SHOWN.map((list) => (
            <td key={list}>
              <Label list={list} />
              <FigureLink set={set} figure={`${list}.there`} className="inline-flex min-h-6 items-center">
                <Found {...together[list]} people={list === 'leaders'} />
              </FigureLink>
            </td>
          ))}
        </tr>
        {rows.map((row) => (
          <tr key={row.article.id}>
            <th scope="row">
              <ArticleSource {...row} />
            </th>
            {SHOWN.map((list) => (
              <td key={list}>
                <Label list={list} />
                <Found {...row.article.lists[list]} people={list === 'leaders'} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a cell is of, where no head of a column stands above it. */
function Label({ list }: { list: (typeof SHOWN)[number] }) {
  const t = useTranslations('setArticles');
  return <span className="mr-2 text-fine text-quiet md:hidden">{t(list)}</span>;
}

function Found({ right, wrong, missed, people }: Hits & { people: boolean }) {
  const t = useTranslations('setArticles');
  const share = useTranslations('share');
  const unit = people ? 'people' : 'things';
  const there = right + missed;
  if (there + wrong === 0) return <span className="text-quiet">{t('none')}</span>;
  return [
    ...(there > 0 ? [share('counted', { right, of: there, unit })] : []),
    ...(wrong > 0 ? [t('extra', { count: wrong, unit })] : []),
  ].join(', ');
}

import { useFormatter, useTranslations } from 'next-intl';
import { countedOf, type Figure } from '@/lib/accuracy/figures';
import { mistakesOf, severalKinds } from '@/lib/accuracy/mistakes-of';
import { ArticleSource, type ListedArticle } from './article-source';
import { MistakeLines } from './mistake-lines';

interface Props {
  set: string;
  figure: Figure;
  caption: string;
  rows: ListedArticle[];
}

/** What each article adds to a figure: how many are right and how many are not and why, or how many there are. */
export function FigureArticles({ set, figure, caption, rows }: Props) {
  const t = useTranslations('setArticles');
  const { number } = useFormatter();
  const [right, wrong] = columnsOf(figure);
  return (
    <table className="ledger max-w-[46rem]">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('article')}</th>
          <th scope="col" className="number whitespace-normal">
            {t(right)}
          </th>
          {wrong && (
            <th scope="col" className="number whitespace-normal">
              {t(wrong)}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { right: good, of } = countedOf(figure, row.article);
          const bad = of - (good ?? 0);
          return (
            <tr key={row.article.id}>
              <th scope="row">
                <ArticleSource {...row} />
                {/* the column says it where all are of one kind */}
                {severalKinds(figure) && (
                  <MistakeLines mistakes={mistakesOf(figure, row.article.mistakes)} set={set} small />
                )}
              </th>
              <td className="number">{number(good ?? of)}</td>
              {wrong && (
                <td className={`number ${bad > 0 ? 'font-semibold' : 'text-quiet'}`}>{number(bad)}</td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What the columns of a figure are called; one alone where nothing is right or wrong. */
function columnsOf(figure: Figure) {
  if (figure.startsWith('field.')) return ['right', 'wrong'] as const;
  if (figure.startsWith('wholeMeetings.')) return ['whole', 'notWhole'] as const;
  if (figure.endsWith('.there')) return ['found', 'missed'] as const;
  return figure.endsWith('.right') ? (['right', 'wrong'] as const) : (['count'] as const);
}

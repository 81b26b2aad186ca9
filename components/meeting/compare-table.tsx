import { useTranslations } from 'next-intl';
import { ArticleSource, ArticleTitle } from '@/components/article/article-list';
import type { Meeting } from '@/graph/queries/meeting';
import { CompareCell } from './compare-cell';
import { useFieldWords } from './field-words';
import { fieldsOf } from './headline-how';
import { type Field, headlineSources } from './headline-sources';
import { ReportWords } from './report-words';

/**
 * What several articles say of one meeting, a column each and a row for each thing told. Where they differ, or one says
 * more, the row says so in a word; what the headline took is marked. On a phone each row's values stand one under the other.
 */
export function CompareTable({ meeting }: { meeting: Meeting }) {
  const t = useTranslations('meeting');
  const words = useFieldWords();
  const { reports, differing, fuller } = meeting;
  const sources = headlineSources(meeting);
  const isAlike = (one: Field) => !differing.includes(one) && !fuller.includes(one);
  const row = (one: Field) => (
    <tr key={one} className={differing.includes(one) ? 'differs' : undefined}>
      <th scope="row">
        {words[one]}
        {differing.includes(one) && <span className="differs-mark">{t('differs')}</span>}
        {fuller.includes(one) && <span className="block max-md:ms-2 max-md:inline"> ({t('saysMore')})</span>}
      </th>
      {reports.map((report, index) => (
        <td key={report.id}>
          <span className="source">{t('source', { number: index + 1 })}</span>
          <div>
            <CompareCell report={report} field={one} />
            {!isAlike(one) && sources[one].includes(index) && (
              <span className="block text-fine text-quiet">✓ {t('taken')}</span>
            )}
          </div>
        </td>
      ))}
    </tr>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled has to be reached by keyboard
    <section aria-label={t('compare')} tabIndex={0} className="compare-scroll">
      <table className="compare">
        <caption className="sr-only">{t('compare')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field')}</th>
            {reports.map((report, index) => (
              <th key={report.id} scope="col">
                <span className="block text-small text-accent">{t('source', { number: index + 1 })}</span>
                <ArticleTitle article={report.article} />
                <span className="block text-small text-quiet">
                  <ArticleSource article={report.article} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fieldsOf(meeting).map(row)}
          <tr>
            <th scope="row">{t('words')}</th>
            {reports.map((report, index) => (
              <td key={report.id}>
                <span className="source">{t('source', { number: index + 1 })}</span>
                <article aria-label={t('source', { number: index + 1 })} className="space-y-3">
                  <ReportWords report={report} />
                </article>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

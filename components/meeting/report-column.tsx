import { ArticleSource, ArticleTitle } from '@/components/article/article-list';
import type { QuotedReport } from '@/graph/queries/meeting';
import { ReportWords } from './report-words';

/** The only article that tells of a meeting: its sentences, and the rule that found it. All else are the meeting's facts. */
export function ReportColumn({ report }: { report: QuotedReport }) {
  return (
    <article className="min-w-0 border-t-2 border-ink pt-2">
      <h3 className="text-read leading-relaxed">
        <ArticleTitle article={report.article} />
      </h3>
      <p className="pb-2 text-small text-quiet">
        <ArticleSource article={report.article} />
      </p>
      <div className="space-y-3">
        <ReportWords report={report} />
      </div>
    </article>
  );
}

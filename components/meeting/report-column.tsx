import { ArticleSource, ArticleTitle } from '@/components/article/article-list';
import type { QuotedReport } from '@/graph/queries/meeting';
import { MarkedQuote } from './marked-quote';
import { RuleLine } from './rule-line';

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
      <div className="space-y-3 pb-3">
        {report.evidence.map((evidence) => (
          <MarkedQuote key={evidence.start} report={report} evidence={evidence} />
        ))}
      </div>
      <RuleLine rule={report.rule} />
    </article>
  );
}

import { useTranslations } from 'next-intl';
import { ArticleSource, ArticleTitle } from '@/components/article/article-list';
import type { Meeting, Report } from '@/graph/queries/meeting';
import { EvidenceQuote } from './evidence-quote';
import { ReportFacts } from './report-facts';

interface Props {
  report: Report;
  /** What the reports tell differently. */
  differing: Meeting['differing'];
  /** The only report: the meeting's facts beside it are its own, and need not be said twice. */
  alone: boolean;
}

/** What one article says of a meeting: its sentences, then each thing as it tells it, and the rule that found it. */
export function ReportColumn({ report, differing, alone }: Props) {
  const t = useTranslations('meeting');
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
          <EvidenceQuote key={evidence.start} evidence={evidence} />
        ))}
      </div>
      {!alone && <ReportFacts report={report} differing={differing} />}
      <p className="pt-1 text-fine text-quiet">
        {t('rule')} <code>{report.rule}</code>
      </p>
    </article>
  );
}

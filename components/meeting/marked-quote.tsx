import { useTranslations } from 'next-intl';
import { ArticleIssue } from '@/components/article/article-issue';
import { SourceLink } from '@/components/article/source-link';
import type { QuotedReport } from '@/graph/queries/meeting';
import type { Evidence } from '@/graph/queries/meeting-row';
import { brokenOff } from './broken-off';
import { evidencePieces } from './evidence-marks';
import { MarkedWords } from './marked-words';
import { MarksSaid } from './marks-said';

/** An evidence sentence in its own Bengali, in which the words that tell who, when and where are marked. */
export function MarkedQuote({ report, evidence }: { report: QuotedReport; evidence: Evidence }) {
  const t = useTranslations('meeting');
  const pieces = evidencePieces(report, evidence);
  return (
    <div className="relative font-serif">
      <q lang="bn" className="marked-quote">
        {pieces.map((piece) => (
          <MarkedWords key={piece.start} piece={piece} report={report} />
        ))}
        {brokenOff(evidence.text)}
      </q>{' '}
      <SourceLink evidence={evidence} said={<ArticleIssue article={report.article} />}>
        {t('inArticle')}
      </SourceLink>
      <MarksSaid pieces={pieces} report={report} />
    </div>
  );
}

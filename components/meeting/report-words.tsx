import { useTranslations } from 'next-intl';
import { Names } from '@/components/locale/names';
import type { QuotedReport } from '@/graph/queries/meeting';
import { namedElsewhere } from './evidence-marks';
import { MarkedQuote } from './marked-quote';
import { RuleLine } from './rule-line';

/** The sentences that one article tells of a meeting in, those that name whom these do not, whether more of it may follow elsewhere, and the rule that found it. */
export function ReportWords({ report }: { report: QuotedReport }) {
  const t = useTranslations('meeting');
  return (
    <>
      {report.evidence.map((evidence) => (
        <MarkedQuote key={evidence.start} report={report} evidence={evidence} />
      ))}
      {report.naming.length > 0 && (
        <p className="text-small text-quiet">
          {t.rich('namedElsewhere', { names: () => <Names of={namedElsewhere(report)} /> })}
        </p>
      )}
      {report.naming.map((sentence) => (
        <MarkedQuote key={sentence.start} report={report} evidence={sentence} />
      ))}
      {report.isBeginning && <p className="text-small text-quiet">{t('beginning')}</p>}
      <RuleLine rule={report.rule} />
    </>
  );
}

import { useTranslations } from 'next-intl';
import type { QuotedReport } from '@/graph/queries/meeting';
import { markedFields } from './evidence-marks';
import { Marked } from './marked-words';

/** What the marks in the evidence mean, each drawn as it is there; nothing where no words are marked. */
export function EvidenceKey({ reports }: { reports: readonly QuotedReport[] }) {
  const t = useTranslations('meeting');
  const fields = markedFields(reports);
  if (fields.length === 0) return null;
  return (
    <div className="max-w-[46rem] pb-3 text-small text-quiet">
      <ul aria-label={t('marks')} className="flex flex-wrap gap-x-4">
        {fields.map((field) => (
          <li key={field} className="text-ink">
            <Marked as={field}>{t(`mark.${field}`)}</Marked>
          </li>
        ))}
      </ul>
      <p>{t('unmarked')}</p>
    </div>
  );
}

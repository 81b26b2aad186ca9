import { useTranslations } from 'next-intl';
import type { When } from '@/graph/queries/when';
import { isYearless, precision } from '@/lib/time/edtf';

/** How exactly a date is known, in a sentence: to the day, to the month, without its year, only by the day of the news. */
export function HowExactly({ when }: { when: When }) {
  const t = useTranslations('exactness');
  if (when.date === null) return t(when.reportedOn ? 'reportedOn' : 'unknown');
  if (isYearless(when.date)) return t('yearless');
  return t(precision(when.date) ?? 'unknown');
}

import { useLocale, useTranslations } from 'next-intl';
import type { When } from '@/graph/queries/when';
import { sayDate } from '@/lib/time/display';

/** The HTML date of an EDTF one; undefined where HTML has no word for it. */
const machineDate = (edtf: string) => (/^\d{4}(-\d\d){0,2}$/.test(edtf) ? edtf : undefined);

/** When a meeting was, as exactly as it is told and no exacter: "জুন ২০২৪", "খবরের দিন ১৫ মার্চ ২০২৫", "তারিখ জানা নেই". */
export function WhenTold({ when }: { when: When }) {
  const t = useTranslations('when');
  const locale = useLocale();
  if (when.date === null) {
    if (when.reportedOn === null) return <span className="text-quiet">{t('unknown')}</span>;
    return (
      <span>
        <span className="text-quiet">{t('reportedOn')}</span>{' '}
        <time dateTime={when.reportedOn} className="whitespace-nowrap">
          {sayDate(when.reportedOn, locale)}
        </time>
      </span>
    );
  }
  return (
    <span>
      <time dateTime={machineDate(when.date)}>
        {sayDate(when.date, locale, { yearless: t('yearless', { date: '{date}' }) })}
      </time>
    </span>
  );
}

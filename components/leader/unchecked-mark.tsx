import { useTranslations } from 'next-intl';
import type { Office } from '@/graph/queries/office';

/** Whether a mark stands at its term: an office of which no term is known has none. */
export const isMarked = ({ checked, first, last }: Office): boolean =>
  !checked && (first !== null || last !== null);

/** The asterisk at a term that no one has held against a source; `UncheckedNote` explains it on the same page. */
export function UncheckedMark() {
  const t = useTranslations('office');
  return (
    <span title={t('unchecked')} className="text-accent">
      <span aria-hidden="true">*</span>
      <span className="sr-only"> ({t('unchecked')})</span>
    </span>
  );
}

/** The line under a list with such marks. */
export function UncheckedNote() {
  const t = useTranslations('office');
  return (
    <p className="pt-2 text-fine text-quiet">
      <span className="text-accent">*</span> {t('uncheckedNote')}
    </p>
  );
}

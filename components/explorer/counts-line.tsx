import { useTranslations } from 'next-intl';
import type { MeetingTotals } from '@/graph/queries/meetings';

interface Props {
  totals: MeetingTotals;
  /** What the same filter finds without its days; null where it has none. */
  anyDay: MeetingTotals | null;
  /** Found meetings that name fewer than two leaders, and so are no tie of the picture. */
  untied?: number;
}

/** How many meetings were found, in words: certainly, possibly, and those that no day can find. */
export function CountsLine({ totals, anyDay, untied = 0 }: Props) {
  const t = useTranslations('counts');
  const { certainly, possibly, undated, matched } = totals;
  return (
    <p role="status" className="py-2">
      {anyDay === null
        ? t('all', { all: matched + undated, undated })
        : t('between', { all: anyDay.matched + undated, certainly, maybe: possibly - certainly, undated })}
      {untied > 0 && <span className="text-quiet"> {t('untied', { count: untied })}</span>}
    </p>
  );
}

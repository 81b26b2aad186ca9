import { useTranslations } from 'next-intl';
import { MeetingTable } from '@/components/meeting/meeting-table';
import { Section } from '@/components/page/section';
import type { MeetingRow } from '@/graph/queries/meeting-row';

interface Props {
  rows: MeetingRow[];
  total: number;
  /** The list above holds them too, at its end: they are counted here, not shown twice. */
  above: boolean;
}

/** The meetings that no range of days can find: told without a day, or without its year. Never silently dropped. */
export function UndatedTray({ rows, total, above }: Props) {
  const t = useTranslations('undated');
  return (
    <Section id="undated" title={t('title')} aside={t('count', { count: total })}>
      <p className="max-w-[46rem] text-small text-quiet">{t('why')}</p>
      {above && total > 0 && <p className="text-small text-quiet">{t('above')}</p>}
      {!above && total > 0 && <MeetingTable rows={rows} caption={t('title')} />}
      {!above && total > rows.length && (
        <p className="pt-2 text-small text-quiet">{t('shownOf', { shown: rows.length, all: total })}</p>
      )}
    </Section>
  );
}

import { useTranslations } from 'next-intl';
import { LocalLink } from '@/components/locale/local-link';
import { MeetingTable } from '@/components/meeting/meeting-table';
import { Pager, type Paging } from '@/components/page/pager';
import { Section } from '@/components/page/section';
import { ShownOf } from '@/components/page/shown-of';
import type { MeetingRow } from '@/graph/queries/meeting-row';

interface Props {
  rows: MeetingRow[];
  total: number;
  /** The list of them all, where the tray shows the first of them alone. */
  href?: string;
  /** Its other pages, where the page that it stands on has them. */
  paging?: Paging;
}

/** The meetings that no range of days can find: told without a day, or without its year. Never silently dropped. */
export function UndatedTray({ rows, total, href, paging }: Props) {
  const t = useTranslations('undated');
  return (
    <Section
      id="undated"
      title={t('title')}
      rows={rows.length}
      aside={
        href ? (
          <LocalLink href={href}>{t('count', { count: total })}</LocalLink>
        ) : (
          t('count', { count: total })
        )
      }
    >
      <p className="max-w-[46rem] text-small text-quiet">{total > 0 ? t('why') : t('none')}</p>
      {total > 0 && <MeetingTable rows={rows} caption={t('title')} />}
      {paging ? (
        <Pager {...paging} of={t('title')} />
      ) : (
        <ShownOf shown={rows.length} all={total} href={href} />
      )}
    </Section>
  );
}

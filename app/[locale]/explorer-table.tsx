import { useTranslations } from 'next-intl';
import { explorerPath, withQuery } from '@/app/url';
import { ExplorerLink } from '@/components/explorer/explorer-link';
import { LocalLink } from '@/components/locale/local-link';
import { MeetingTable } from '@/components/meeting/meeting-table';
import { Pager } from '@/components/page/pager';
import { Section } from '@/components/page/section';
import type { MeetingList } from '@/graph/queries/meetings';
import { hasDays, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import type { ExplorerAsked } from './explorer-asked';

interface Props extends Pick<ExplorerAsked, 'filter' | 'view' | 'selected'> {
  found: MeetingList;
}

/** The meetings of the picture as a table, page by page, and the way to them as a list. */
export function ExplorerTable({ found, filter, view, selected }: Props) {
  const t = useTranslations('explorer');
  const { matched, undated } = found.totals;
  return (
    <Section
      id="table"
      title={t('table')}
      rows={found.rows.length}
      aside={
        <LocalLink href={withQuery('/meetings', meetingFilterUrl(filter))}>
          {t('asList', { count: matched + (hasDays(filter) ? 0 : undated) })}
        </LocalLink>
      }
    >
      <MeetingTable rows={found.rows} caption={t('table')} />
      <Pager
        Link={ExplorerLink}
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => `${explorerPath({ ...filter, page }, selected, view)}#table`}
      />
    </Section>
  );
}

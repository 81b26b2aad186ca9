import { getTranslations } from 'next-intl/server';
import { explorerPath } from '@/app/url';
import { MeetingPanel } from '@/components/explorer/meeting-panel';
import { openGraph } from '@/graph/engine/open';
import { meetingRows } from '@/graph/queries/meeting-row';
import type { ExplorerView } from '@/lib/explorer/view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

interface Props {
  id: string;
  filter: MeetingFilter;
  view: ExplorerView;
}

/** Asks for the meeting that is chosen in the explorer. */
export async function ChosenMeeting({ id, filter, view }: Props) {
  const t = await getTranslations('lens');
  const [row] = await meetingRows(openGraph(), [id]);
  if (!row) return <p id="panel-title">{t('meetingUnknown')}</p>;
  return (
    <MeetingPanel
      row={row}
      hrefOf={(leader) => explorerPath(filter, leader, view)}
      closeHref={explorerPath(filter, null, view)}
    />
  );
}

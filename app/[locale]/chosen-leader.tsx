import { getTranslations } from 'next-intl/server';
import { explorerPath, withQuery } from '@/app/url';
import { LeaderPanel } from '@/components/explorer/leader-panel';
import { openGraph } from '@/graph/engine/open';
import type { ExplorerGraph } from '@/graph/queries/explorer-graph';
import { leader } from '@/graph/queries/leader';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { meetings } from '@/graph/queries/meetings';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import type { ExplorerView } from '@/lib/explorer/view';
import { type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';

/** How many meetings the panel has room for. */
const SHOWN = 20;

interface Props {
  id: string;
  filter: MeetingFilter;
  view: ExplorerView;
  drawn: ExplorerGraph;
}

/** Asks for the leader who is chosen in the explorer, and for their meetings under its filter. */
export async function ChosenLeader({ id, filter, view, drawn }: Props) {
  const graph = openGraph();
  // where the filter names another leader, the meetings of both are among that one's
  const wanted = { ...filter, leader: filter.leader ?? id, page: 1 };
  const [known, theirs, tray, t] = await Promise.all([
    leader(graph, id),
    meetings(graph, wanted),
    undatedMeetings(graph, wanted),
    getTranslations('panel'),
  ]);
  if (!known) return <p id="panel-title">{t('unknown')}</p>;
  const isTheirs = ({ participants }: MeetingRow) => participants.some((one) => one.id === id);
  const dated = filter.from !== undefined || filter.to !== undefined;
  const people = new Map(drawn.nodes.map((node) => [node.id, node]));
  const ties = drawn.ties
    .flatMap((tie) => {
      const other = people.get(tie.a === id ? tie.b : tie.b === id ? tie.a : '');
      return other ? [{ other, tie }] : [];
    })
    .sort((a, b) => b.tie.count - a.tie.count);
  return (
    <LeaderPanel
      leader={known}
      office={known.offices[0] ?? null}
      ties={ties}
      meetings={[...theirs.rows, ...(dated ? [] : tray.rows)].filter(isTheirs).slice(0, SHOWN)}
      total={people.get(id)?.meetings ?? 0}
      undated={dated ? tray.rows.filter(isTheirs).length : 0}
      allHref={withQuery('/meetings', meetingFilterUrl(filter, { leader: id }))}
      closeHref={explorerPath(filter, null, view)}
    />
  );
}

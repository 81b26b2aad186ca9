import { getTranslations } from 'next-intl/server';
import { explorerPath } from '@/app/url';
import { LeaderPanel } from '@/components/explorer/leader-panel';
import { pairPath } from '@/components/pair/pair-path';
import { openGraph } from '@/graph/engine/open';
import { drawnWithoutDate } from '@/graph/queries/held-without-date';
import { leader } from '@/graph/queries/leader';
import { leaderTies } from '@/graph/queries/leader-ties';
import { meetings } from '@/graph/queries/meetings';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import type { ExplorerView } from '@/lib/explorer/view';
import { hasDays, type MeetingFilter } from '@/lib/filter/meeting-filter';
import type { MeetingStatus } from '@/lib/reading';
import { listPath, tieListPath } from './list-paths';

/** How many meetings the panel has room for. */
const SHOWN = 20;

interface Props {
  id: string;
  filter: MeetingFilter;
  view: ExplorerView;
}

/** Asks for the leader who is chosen in the explorer, and for their meetings under its filter. */
export async function ChosenLeader({ id, filter, view }: Props) {
  const graph = openGraph();
  const wanted = { ...filter, leader: filter.leader ?? id, page: 1 };
  // where the filter names another leader, it is the meetings of both
  const other = wanted.leader === id ? undefined : id;
  const [known, tied, theirs, tray, withoutDate, t] = await Promise.all([
    leader(graph, id),
    leaderTies(graph, filter, view.summits, id),
    meetings(graph, wanted, other),
    undatedMeetings(graph, wanted, other),
    drawnWithoutDate(graph, wanted, other),
    getTranslations('panel'),
  ]);
  if (!known) return <p id="panel-title">{t('unknown')}</p>;
  const dated = hasDays(filter);
  const ties = tied.ties.map(({ other: { id: other, speaksFor, ...name }, counts, ...last }) => ({
    ...{ id: other, name, flag: speaksFor, flagSays: true, counts, ...last },
    href: pairPath(id, other),
    hrefOf: (status: MeetingStatus) => tieListPath({ ...filter, status: [status] }, view, [id, other]),
  }));
  return (
    <LeaderPanel
      leader={known}
      office={known.offices[0] ?? null}
      ties={ties}
      meetings={[...theirs.rows, ...(dated ? [] : tray.rows)].slice(0, SHOWN)}
      counts={tied.counts}
      summits={view.summits}
      withoutDate={withoutDate}
      undated={dated ? tray.total : 0}
      links={{
        list: listPath(filter, [id]),
        held: listPath({ ...filter, status: ['held'] }, [id]),
        withoutDate: listPath({ ...filter, status: ['held'], without: 'date' }, [id]),
        undated: listPath(filter, [id], true),
      }}
      closeHref={explorerPath(filter, null, view)}
    />
  );
}

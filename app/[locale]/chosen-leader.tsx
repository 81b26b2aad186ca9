import { getTranslations } from 'next-intl/server';
import { explorerPath } from '@/app/url';
import { LeaderPanel } from '@/components/explorer/leader-panel';
import { openGraph } from '@/graph/engine/open';
import type { ExplorerGraph } from '@/graph/queries/explorer-graph';
import { leader } from '@/graph/queries/leader';
import { meetings } from '@/graph/queries/meetings';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

interface Props {
  id: string;
  filter: MeetingFilter;
  drawn: ExplorerGraph;
}

/** Asks for the leader who is chosen in the explorer, and for their meetings under its filter. */
export async function ChosenLeader({ id, filter, drawn }: Props) {
  const graph = openGraph();
  const [known, theirs, t] = await Promise.all([
    leader(graph, id),
    // where the filter names another leader, the meetings of both are among that one's
    meetings(graph, { ...filter, leader: filter.leader ?? id, page: 1 }),
    getTranslations('panel'),
  ]);
  if (!known) return <p id="panel-title">{t('unknown')}</p>;
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
      meetings={theirs.rows.filter(({ participants }) => participants.some((one) => one.id === id))}
      closeHref={explorerPath(filter, null)}
    />
  );
}

import { explorerPath, withQuery } from '@/app/url';
import { StartPanel } from '@/components/explorer/start-panel';
import { openGraph } from '@/graph/engine/open';
import type { ExplorerNode } from '@/graph/queries/explorer-graph';
import { meetings } from '@/graph/queries/meetings';
import { questions } from '@/graph/queries/questions';
import type { ExplorerView } from '@/lib/explorer/view';
import { type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';

/** How many of the latest meetings are told before one is sought. */
const LATEST = 5;

interface Props {
  filter: MeetingFilter;
  view: ExplorerView;
  /** The leaders of the graph under the filter. */
  nodes: ExplorerNode[];
}

/** Asks for what stands beside the graph before a leader is chosen: what is new under the filter, what can be asked. */
export async function NewcomerStart({ filter, view, nodes }: Props) {
  const graph = openGraph();
  const held: MeetingFilter = {
    ...filter,
    status: filter.status.length > 0 ? filter.status : ['held'],
    ...{ sort: 'newest', page: 1 },
  };
  const [latest, asked] = await Promise.all([meetings(graph, held), questions(graph)]);
  return (
    <StartPanel
      nodes={nodes}
      latest={latest.rows.slice(0, LATEST)}
      latestHref={withQuery('/meetings', meetingFilterUrl(held))}
      questions={asked}
      hrefOf={(id) => explorerPath(filter, id, view)}
      listHrefOf={(id) => withQuery('/meetings', meetingFilterUrl(filter, { leader: id }))}
    />
  );
}

import { explorerPath, withQuery } from '@/app/url';
import { StartPanel } from '@/components/explorer/start-panel';
import { openGraph } from '@/graph/engine/open';
import { meetings } from '@/graph/queries/meetings';
import { mostMet } from '@/graph/queries/most-met';
import { questions } from '@/graph/queries/questions';
import type { ExplorerView } from '@/lib/explorer/view';
import { type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';

/** How many of the latest meetings are told before one is sought. */
const LATEST = 5;
/** How many of those with the most meetings are named. */
const MOST = 12;

interface Props {
  filter: MeetingFilter;
  view: ExplorerView;
}

/** Asks for what stands beside the graph before a leader is chosen: what is new under the filter, what can be asked. */
export async function NewcomerStart({ filter, view }: Props) {
  const graph = openGraph();
  const held: MeetingFilter = {
    ...filter,
    status: filter.status.length > 0 ? filter.status : ['held'],
    ...{ sort: 'newest', page: 1 },
  };
  const [latest, asked, most] = await Promise.all([
    meetings(graph, held),
    questions(graph),
    mostMet(graph, filter, MOST),
  ]);
  return (
    <StartPanel
      most={most}
      latest={latest.rows.slice(0, LATEST)}
      latestHref={withQuery('/meetings', meetingFilterUrl(held))}
      questions={asked}
      hrefOf={(id) => explorerPath(filter, id, view)}
      listHrefOf={(id) => withQuery('/meetings', meetingFilterUrl(filter, { leader: id }))}
    />
  );
}

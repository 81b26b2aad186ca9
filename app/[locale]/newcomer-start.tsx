import { explorerPath, withQuery } from '@/app/url';
import { StartPanel } from '@/components/explorer/start-panel';
import { openGraph } from '@/graph/engine/open';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { meetings } from '@/graph/queries/meetings';
import { mostMet } from '@/graph/queries/most-met';
import { questions } from '@/graph/queries/questions';
import type { ExplorerView } from '@/lib/explorer/view';
import { isNarrowed, type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { listPath } from './list-paths';

/** How many of the latest meetings are told before one is sought. */
const LATEST = 5;
/** How many of those with the most meetings are named. */
const MOST = 12;
/** What is new, where the filter names no status: what took place. */
const HELD: MeetingFilter['status'] = ['held'];

interface Props {
  filter: MeetingFilter;
  view: ExplorerView;
}

/** Asks for what stands beside the graph before a leader is chosen: what is new under the filter, what can be asked. */
export async function NewcomerStart({ filter, view }: Props) {
  const graph = openGraph();
  const told = filter.status.length > 0 ? filter.status : HELD;
  const newest: MeetingFilter = { ...filter, status: told, sort: 'newest', page: 1 };
  const [latest, asked, most] = await Promise.all([
    meetings(graph, newest),
    questions(graph),
    mostMet(graph, filter, MOST),
  ]);
  return (
    <StartPanel
      most={most}
      latest={{
        // what only its news has a day of may be long over
        rows: firstOf(latest.rows),
        of: told.some((status) => status !== 'held') ? 'choice' : narrows(filter) ? 'heldOfChoice' : 'held',
        href: withQuery('/meetings', meetingFilterUrl(newest)),
      }}
      questions={asked}
      hrefOf={(id) => explorerPath(filter, id, view)}
      listHrefOf={(id) => listPath(filter, [id])}
    />
  );
}

/** The newest whose day is told; behind them, where there are not enough, the newest by their news. */
function firstOf(rows: MeetingRow[]): MeetingRow[] {
  const dated = rows.filter(({ when }) => when.date !== null);
  return [...dated, ...rows.filter((row) => !dated.includes(row))].slice(0, LATEST);
}

/** Whether a filter leaves out any that were held. */
const narrows = (filter: MeetingFilter): boolean => isNarrowed({ ...filter, status: [] });

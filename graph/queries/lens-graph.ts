import type { Engine } from '@/graph/engine/engine';
import { countryGraph } from '@/graph/queries/country-graph';
import { type ExplorerNode, explorerGraph, explorerNodes } from '@/graph/queries/explorer-graph';
import { selection } from '@/graph/queries/meeting-filter';
import { type MeetingGraph, type MeetingKnot, meetingGraph } from '@/graph/queries/meeting-graph';
import type { ExplorerView, Lens } from '@/lib/explorer/view';
import { inAll } from '@/lib/filter/by-status';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/** What the canvas draws as a node: a leader, a country, or a meeting. */
export type LensNode =
  | {
      is: 'leader' | 'country';
      id: string;
      name: string;
      nameEn: string | null;
      flag: string | null;
      meetings: number;
    }
  | ({ is: 'meeting'; meetings: number } & Omit<MeetingKnot, 'leaders'>);

/** `a` and `b` are ids of nodes; in the lens of meetings `a` is a leader and `b` a meeting. */
export interface LensTie {
  a: string;
  b: string;
  /** Meetings of any status. */
  count: number;
  /** Of these, how many were held. */
  held: number;
}

export interface LensGraph {
  lens: Lens;
  /** The most meetings first; meetings after the leaders. */
  nodes: LensNode[];
  ties: LensTie[];
  /** Found meetings that are no tie of the picture although summits count, by the lens's own measure. */
  untied: number;
  /** Found summits that are no ties because the view leaves them out. */
  summitsLeftOut: number;
}

/** The graph of the meetings that a filter finds, through a lens: as small as the canvas can do with. */
export async function lensGraph(
  engine: Engine,
  filter: MeetingFilter,
  view: ExplorerView,
): Promise<LensGraph> {
  const [graph, summitsLeftOut] = await Promise.all([
    BY_LENS[view.lens](engine, filter, view.summits),
    view.summits === 'no' ? summitsAmong(engine, filter) : 0,
  ]);
  return { lens: view.lens, ...graph, summitsLeftOut };
}

/** How many of the meetings that a filter finds and a picture draws are summits. */
export async function summitsAmong(engine: Engine, filter: MeetingFilter): Promise<number> {
  const { match, parameters } = selection(filter, 'drawn');
  const [found] = await engine.read<{ summits: number }>(`${match} ${SUMMITS}`, parameters);
  return found?.summits ?? 0;
}

const SUMMITS = "WITH m WHERE m.kind = 'summit' RETURN count(m) AS summits";

type Drawn = Pick<LensGraph, 'nodes' | 'ties' | 'untied'>;
type Summits = ExplorerView['summits'];

const BY_LENS: Record<Lens, (engine: Engine, filter: MeetingFilter, summits: Summits) => Promise<Drawn>> = {
  leaders: async (engine, filter, summits) => {
    const { nodes, ties, untied } = await explorerGraph(engine, filter, summits);
    return { nodes: nodes.map(leaderNode), ties: ties.map(plainTie), untied };
  },
  countries: async (engine, filter, summits) => {
    const { nodes, ties, untied } = await countryGraph(engine, filter, summits);
    return {
      nodes: nodes.map(({ code, name, nameEn, meetings }) => ({
        is: 'country',
        id: code,
        name,
        nameEn,
        flag: code,
        meetings,
      })),
      ties: ties.map(({ a, b, counts }) => ({ a, b, count: inAll(counts), held: counts.held })),
      untied,
    };
  },
  meetings: async (engine, filter, summits) => {
    const [nodes, found] = await Promise.all([
      explorerNodes(engine, filter),
      meetingGraph(engine, filter, summits),
    ]);
    return {
      nodes: [...nodes.map(leaderNode), ...found.knots.map(knot)],
      ties: threads(found),
      untied: found.untied,
    };
  },
};

const leaderNode = ({ id, name, nameEn, speaksFor, meetings }: ExplorerNode): LensNode => ({
  is: 'leader',
  id,
  name,
  nameEn,
  flag: speaksFor,
  meetings,
});

const plainTie = ({ a, b, count, held }: LensTie): LensTie => ({ a, b, count, held });

const knot = ({ leaders: _, ...meeting }: MeetingKnot): LensNode => ({
  is: 'meeting',
  meetings: 1,
  ...meeting,
});

/** One tie from each leader to each meeting of theirs. */
const threads = ({ knots }: MeetingGraph): LensTie[] =>
  knots.flatMap(({ id, status, leaders }) =>
    leaders.map((a) => ({ a, b: id, count: 1, held: status === 'held' ? 1 : 0 })),
  );

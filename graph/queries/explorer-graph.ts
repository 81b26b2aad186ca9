import type { Engine } from '@/graph/engine/engine';
import { selection } from '@/graph/queries/meeting-filter';
import { LEADER_NAME, type NamedLeader } from '@/graph/queries/names';
import { TYING } from '@/graph/queries/tying';
import { untied } from '@/graph/queries/untied';
import type { ExplorerView } from '@/lib/explorer/view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/** A leader as a node: everyone who takes part in a meeting that the filter finds. */
export interface ExplorerNode extends NamedLeader {
  /** How many of the found meetings they take part in. */
  meetings: number;
}

/** Two leaders who take part in the same meetings; `a` before `b` by id. */
export interface ExplorerTie {
  a: string;
  b: string;
  /** Meetings of any status. */
  count: number;
  /** Of these, how many were held. */
  held: number;
}

export interface ExplorerGraph {
  /** The most meetings first. */
  nodes: ExplorerNode[];
  ties: ExplorerTie[];
  /** Found meetings, summits left out where they are no ties, of which fewer than two leaders are named. */
  untied: number;
}

/**
 * The leaders' graph of the meetings that a filter finds (`meetings` has the same selection as rows). The undated are
 * drawn where neither `from` nor `to` is given, for then nothing speaks against them; never within a range.
 * @param summits whether summits tie those who sat at them; they count among a leader's meetings either way
 */
export async function explorerGraph(
  engine: Engine,
  filter: MeetingFilter,
  summits: ExplorerView['summits'] = 'yes',
): Promise<ExplorerGraph> {
  const { match, parameters } = selection(filter, 'drawn');
  const [nodes, ties, alone] = await Promise.all([
    explorerNodes(engine, filter),
    engine.read<ExplorerTie>(`${match} ${TYING[summits]} ${TIES}`, parameters),
    untied(engine, filter, { lens: 'leaders', summits }),
  ]);
  return { nodes, ties, untied: alone };
}

/** The leaders of the graph alone, the most meetings first. */
export async function explorerNodes(engine: Engine, filter: MeetingFilter): Promise<ExplorerNode[]> {
  const { match, parameters } = selection(filter, 'drawn');
  const rows = await engine.read<{ leader: NamedLeader; meetings: number }>(`${match} ${NODES}`, parameters);
  return rows.map(({ leader, meetings }) => ({ ...leader, meetings }));
}

const NODES = `
MATCH (m)<-[:TOOK_PART]-(l:Leader)
WITH l, count(m) AS meetings
RETURN l {${LEADER_NAME}} AS leader, meetings
ORDER BY meetings DESC, l.id`;

const TIES = `
MATCH (m)<-[:TOOK_PART]-(one:Leader) MATCH (m)<-[:TOOK_PART]-(other:Leader)
WITH m, one, other WHERE one.id < other.id
RETURN one.id AS a, other.id AS b, count(m) AS count,
  count(CASE WHEN m.status = 'held' THEN 1 ELSE null END) AS held
ORDER BY a, b`;

import type { Engine } from '@/graph/engine/engine';
import { selection } from '@/graph/queries/meeting-filter';
import { LEADER_NAME, type NamedLeader } from '@/graph/queries/names';
import { TYING } from '@/graph/queries/tying';
import { LAST_HELD, lastHeld, type When } from '@/graph/queries/when';
import type { ExplorerView } from '@/lib/explorer/view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/** Another leader who takes part in the same meetings as the one asked for. */
export interface LeaderTie {
  other: NamedLeader;
  /** Meetings of any status. */
  count: number;
  /** The latest of them that was held and has a date; null where there is none. */
  last: When | null;
}

export interface LeaderTies {
  /** How many of the meetings that the explorer draws under the filter the leader takes part in. */
  meetings: number;
  /** The most meetings first, then by id. */
  ties: LeaderTie[];
}

/** What the leaders' graph has of one of them; `explorerGraph` has the same of all. */
export async function leaderTies(
  engine: Engine,
  filter: MeetingFilter,
  summits: ExplorerView['summits'],
  id: string,
): Promise<LeaderTies> {
  const theirs = { ...filter, leader: filter.leader ?? id };
  const { match, parameters } = selection(theirs, 'drawn', theirs.leader === id ? undefined : id);
  const [[count], ties] = await Promise.all([
    engine.read<{ meetings: number }>(`${match} RETURN count(m) AS meetings`, parameters),
    engine.read<Omit<LeaderTie, 'last'> & { last: string | null }>(`${match} ${TYING[summits]} ${TIES}`, {
      ...parameters,
      me: id,
    }),
  ]);
  return {
    meetings: count?.meetings ?? 0,
    ties: ties.map((tie) => ({ ...tie, last: lastHeld(tie.last) })),
  };
}

const TIES = `
MATCH (m)<-[:TOOK_PART]-(l:Leader)
WITH m, l WHERE l.id <> $me
WITH l, count(m) AS count, ${LAST_HELD} AS last
RETURN l {${LEADER_NAME}} AS other, count, last
ORDER BY count DESC, l.id`;

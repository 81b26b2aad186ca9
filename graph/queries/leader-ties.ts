import type { Engine } from '@/graph/engine/engine';
import { byStatus, COUNTED, COUNTS, MOST_HELD } from '@/graph/queries/by-status';
import { type LastMeeting, withLast } from '@/graph/queries/last-meeting';
import { selection } from '@/graph/queries/meeting-filter';
import { LEADER_NAME, type NamedLeader } from '@/graph/queries/names';
import { TYING } from '@/graph/queries/tying';
import { type FoundLast, LAST_MET, type LastMet } from '@/graph/queries/when';
import type { ExplorerView } from '@/lib/explorer/view';
import type { ByStatus } from '@/lib/filter/by-status';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/** Another leader who takes part in the same meetings as the one asked for. */
export interface LeaderTie extends LastMet<LastMeeting> {
  other: NamedLeader;
  counts: ByStatus;
}

export interface LeaderTies {
  /** Those of the meetings that the explorer draws under the filter in which the leader takes part. */
  counts: ByStatus;
  /** The most held first, then the most meetings, then by id. */
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
  const [counts, ties] = await Promise.all([
    byStatus(engine, match, parameters),
    engine.read<Omit<LeaderTie, keyof LastMet> & FoundLast>(`${match} ${TYING[summits]} ${TIES}`, {
      ...parameters,
      me: id,
    }),
  ]);
  return {
    counts,
    ties: await withLast(engine, ties),
  };
}

const TIES = `
MATCH (m)<-[:TOOK_PART]-(l:Leader)
WITH m, l WHERE l.id <> $me
WITH l, ${COUNTED}, ${LAST_MET}
RETURN l {${LEADER_NAME}} AS other, ${COUNTS}, last, news
ORDER BY ${MOST_HELD}, l.id`;

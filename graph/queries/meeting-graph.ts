import type { Engine } from '@/graph/engine/engine';
import { selection } from '@/graph/queries/meeting-filter';
import { TYING } from '@/graph/queries/tying';
import { untied } from '@/graph/queries/untied';
import { WHEN, type When } from '@/graph/queries/when';
import type { ExplorerView } from '@/lib/explorer/view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { MeetingKind, MeetingStatus } from '@/lib/reading';

/** A meeting as a knot: everyone who sat at it is tied to it, and to nobody else by it. */
export interface MeetingKnot {
  id: string;
  kind: MeetingKind;
  status: MeetingStatus;
  when: When;
  /** Ids of the leaders who take part, at least one. */
  leaders: string[];
}

export interface MeetingGraph {
  /** By id. */
  knots: MeetingKnot[];
  /** Found meetings, summits left out where they are no ties, of which no leader is named. */
  untied: number;
}

/** The meetings that a filter finds, each with those who take part; the undated as in `explorerGraph`. */
export async function meetingGraph(
  engine: Engine,
  filter: MeetingFilter,
  summits: ExplorerView['summits'],
): Promise<MeetingGraph> {
  const { match, parameters } = selection(filter, 'drawn');
  const tying = `${match} ${TYING[summits]}`;
  const [rows, alone] = await Promise.all([
    engine.read<{ meeting: Omit<MeetingKnot, 'when' | 'leaders'>; dated: When; leaders: string[] }>(
      `${tying} ${KNOTS}`,
      parameters,
    ),
    untied(engine, filter, { lens: 'meetings', summits }),
  ]);
  return {
    knots: rows.map(({ meeting, dated, leaders }) => ({
      ...meeting,
      when: dated,
      leaders: [...leaders].sort(),
    })),
    untied: alone,
  };
}

const KNOTS = `
MATCH (m)<-[:TOOK_PART]-(l:Leader)
WITH m, collect(l.id) AS leaders
RETURN m {.id, .kind, .status} AS meeting, m {${WHEN}} AS dated, leaders
ORDER BY m.id`;

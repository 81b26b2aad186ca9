import type { Engine } from '@/graph/engine/engine';
import { selection } from '@/graph/queries/meeting-filter';
import { type MeetingTotals, meetingTotals } from '@/graph/queries/meeting-totals';
import { COUNTRY_NAME, LEADER_NAME, type NamedCountry, type NamedLeader } from '@/graph/queries/names';
import { latestOffice, OFFICES, type OfficeRows, officesOf } from '@/graph/queries/office';
import { BY_STATUS, TYING } from '@/graph/queries/tying';
import { LAST_HELD, lastHeld, type When } from '@/graph/queries/when';
import type { ExplorerView } from '@/lib/explorer/view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import type { MeetingStatus } from '@/lib/reading';

/** A leader as a node: everyone who takes part in a meeting that the filter finds. */
export interface ExplorerNode extends NamedLeader {
  /** The country they speak for; null for an organisation's people and where nothing tells. */
  country: NamedCountry | null;
  /** The latest office's title, in both languages where known. */
  office: { title: string; titleEn: string | null } | null;
  /** How many of the found meetings they take part in. */
  meetings: number;
}

/** Two leaders who take part in the same meetings; `a` before `b` by id. */
export interface ExplorerTie extends Record<MeetingStatus, number> {
  a: string;
  b: string;
  /** Meetings of any status. */
  count: number;
  /** The latest of them that was held and has a date; null where there is none. */
  last: When | null;
}

export interface ExplorerGraph {
  /** The most meetings first. */
  nodes: ExplorerNode[];
  ties: ExplorerTie[];
  totals: MeetingTotals;
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
  const tying = `${match} ${TYING[summits]}`;
  const [totals, nodes, ties, [alone]] = await Promise.all([
    meetingTotals(engine, filter),
    engine.read<NodeRow>(`${match} ${NODES}`, parameters),
    engine.read<Omit<ExplorerTie, 'last'> & { last: string | null }>(`${tying} ${TIES}`, parameters),
    engine.read<{ untied: number }>(`${tying} ${UNTIED}`, parameters),
  ]);
  return {
    nodes: nodes.map(({ leader, country, meetings, ...offices }) => {
      const office = latestOffice(officesOf(offices));
      return {
        ...leader,
        country,
        meetings,
        office: office && { title: office.title, titleEn: office.titleEn },
      };
    }),
    ties: ties.map((tie) => ({ ...tie, last: lastHeld(tie.last) })),
    totals,
    untied: alone?.untied ?? 0,
  };
}

interface NodeRow extends OfficeRows {
  leader: NamedLeader;
  country: NamedCountry | null;
  meetings: number;
}

const NODES = `
MATCH (m)<-[:TOOK_PART]-(l:Leader)
WITH l, count(m) AS meetings
OPTIONAL MATCH (side:Country {code: l.speaksFor})
RETURN l {${LEADER_NAME}} AS leader, CASE WHEN side IS NULL THEN null ELSE side {${COUNTRY_NAME}} END AS country,
  meetings, ${OFFICES}
ORDER BY meetings DESC, l.id`;

const TIES = `
MATCH (m)<-[:TOOK_PART]-(one:Leader) MATCH (m)<-[:TOOK_PART]-(other:Leader)
WITH m, one, other WHERE one.id < other.id
RETURN one.id AS a, other.id AS b, count(m) AS count, ${BY_STATUS}, ${LAST_HELD} AS last
ORDER BY a, b`;

const UNTIED = 'WITH m WHERE COUNT { (m)<-[:TOOK_PART]-(:Leader) } < 2 RETURN count(m) AS untied';

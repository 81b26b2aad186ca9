import type { Engine } from '@/graph/engine/engine';
import type { ExplorerNode } from '@/graph/queries/explorer-graph';
import { selection } from '@/graph/queries/meeting-filter';
import { COUNTRY_NAME, LEADER_NAME, type NamedCountry, type NamedLeader } from '@/graph/queries/names';
import { OFFICES, type Office, type OfficeRows, officesOf } from '@/graph/queries/office';
import { shownOffices } from '@/graph/queries/shown-offices';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/** A leader with what tells them apart. */
export interface MetLeader extends ExplorerNode {
  /** The country they speak for; null for an organisation's people and where nothing tells. */
  country: NamedCountry | null;
  /** The one to show: see `shownOffice`. */
  office: Office | null;
}

export interface MostMet {
  /** The most meetings first, then by id. */
  leaders: MetLeader[];
  /** How many leaders take part in the found meetings at all. */
  all: number;
}

/** Those who take part in most of the meetings that the explorer draws under a filter. @param limit how many of them */
export async function mostMet(engine: Engine, filter: MeetingFilter, limit: number): Promise<MostMet> {
  const { match, parameters } = selection(filter, 'drawn');
  const [rows, [count]] = await Promise.all([
    engine.read<Row>(`${match} ${MOST}`, { ...parameters, limit }),
    engine.read<{ all: number }>(
      `${match} MATCH (m)<-[:TOOK_PART]-(l:Leader) RETURN count(DISTINCT l) AS all`,
      parameters,
    ),
  ]);
  const offices = await shownOffices(
    engine,
    rows.map(({ leader, ...row }) => ({ id: leader.id, offices: officesOf(row) })),
  );
  const leaders = rows.map(({ leader, country, meetings }) => ({
    ...{ ...leader, country, meetings },
    office: offices.get(leader.id) ?? null,
  }));
  return { leaders, all: count?.all ?? 0 };
}

interface Row extends OfficeRows {
  leader: NamedLeader;
  country: NamedCountry | null;
  meetings: number;
}

const MOST = `
MATCH (m)<-[:TOOK_PART]-(l:Leader)
WITH l, count(m) AS meetings
ORDER BY meetings DESC, l.id LIMIT $limit
OPTIONAL MATCH (side:Country {code: l.speaksFor})
RETURN l {${LEADER_NAME}} AS leader, CASE WHEN side IS NULL THEN null ELSE side {${COUNTRY_NAME}} END AS country,
  meetings, ${OFFICES}
ORDER BY meetings DESC, l.id`;

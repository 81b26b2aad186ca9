import type { Engine } from '@/graph/engine/engine';
import { COUNTED, COUNTS } from '@/graph/queries/by-status';
import { selection } from '@/graph/queries/meeting-filter';
import { COUNTRY_NAME, type NamedCountry } from '@/graph/queries/names';
import { TYING } from '@/graph/queries/tying';
import { untied } from '@/graph/queries/untied';
import { type FoundLast, LAST_MET } from '@/graph/queries/when';
import type { ExplorerView } from '@/lib/explorer/view';
import type { ByStatus } from '@/lib/filter/by-status';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/** Two countries that are sides of the same meetings; `a` before `b` by code. When they last met `withLast` tells. */
export interface CountryTie extends FoundLast {
  a: string;
  b: string;
  counts: ByStatus;
}

export interface CountryGraph {
  /** The most meetings first. */
  nodes: (NamedCountry & { meetings: number; counts: ByStatus })[];
  ties: CountryTie[];
  /** Found meetings, summits left out where they are no ties, that have fewer than two countries as sides. */
  untied: number;
}

/** The countries' graph of the meetings that a filter finds; as `explorerGraph`, with sides for leaders. */
export async function countryGraph(
  engine: Engine,
  filter: MeetingFilter,
  summits: ExplorerView['summits'],
): Promise<CountryGraph> {
  const { match, parameters } = selection(filter, 'drawn');
  const tying = `${match} ${TYING[summits]}`;
  const [nodes, ties, alone] = await Promise.all([
    engine.read<{ country: NamedCountry; meetings: number; counts: ByStatus }>(
      `${match} ${NODES}`,
      parameters,
    ),
    engine.read<CountryTie>(`${tying} ${TIES}`, parameters),
    untied(engine, filter, { lens: 'countries', summits }),
  ]);
  return {
    nodes: nodes.map(({ country, ...counted }) => ({ ...country, ...counted })),
    ties,
    untied: alone,
  };
}

const NODES = `
MATCH (m)-[:BETWEEN]->(c:Country)
WITH c, count(m) AS meetings, ${COUNTED}
RETURN c {${COUNTRY_NAME}} AS country, meetings, ${COUNTS}
ORDER BY meetings DESC, c.code`;

const TIES = `
MATCH (m)-[:BETWEEN]->(one:Country) MATCH (m)-[:BETWEEN]->(other:Country)
WITH m, one, other WHERE one.code < other.code
WITH one.code AS a, other.code AS b, ${COUNTED}, ${LAST_MET}
RETURN a, b, ${COUNTS}, last, news
ORDER BY a, b`;

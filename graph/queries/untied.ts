import type { Engine } from '@/graph/engine/engine';
import { selection } from '@/graph/queries/meeting-filter';
import { TYING } from '@/graph/queries/tying';
import type { ExplorerView, Lens } from '@/lib/explorer/view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/**
 * How many of the meetings that a filter finds, summits left out where they are no ties, are no tie of the picture: two
 * leaders or countries make one, and in the lens of meetings one leader does.
 */
export async function untied(
  engine: Engine,
  filter: MeetingFilter,
  { lens, summits }: ExplorerView,
): Promise<number> {
  const { match, parameters } = selection(filter, 'drawn');
  const [found] = await engine.read<{ untied: number }>(
    `${match} ${TYING[summits]} WITH m WHERE ${TOO_FEW[lens]} RETURN count(m) AS untied`,
    parameters,
  );
  return found?.untied ?? 0;
}

const TOO_FEW: Record<Lens, string> = {
  leaders: 'COUNT { (m)<-[:TOOK_PART]-(:Leader) } < 2',
  countries: 'COUNT { (m)-[:BETWEEN]->(:Country) } < 2',
  meetings: 'COUNT { (m)<-[:TOOK_PART]-(:Leader) } < 1',
};

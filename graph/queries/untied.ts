import type { Engine } from '@/graph/engine/engine';
import { selection } from '@/graph/queries/meeting-filter';
import { TYING } from '@/graph/queries/tying';
import type { ExplorerView } from '@/lib/explorer/view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/**
 * How many of the meetings that a filter finds, summits left out where they are no ties, are no tie of the picture.
 * The same filter with `untied` finds them.
 */
export async function untied(
  engine: Engine,
  filter: MeetingFilter,
  { lens, summits }: ExplorerView,
): Promise<number> {
  const { match, parameters } = selection({ ...filter, untied: lens }, 'drawn');
  const [found] = await engine.read<{ untied: number }>(
    `${match} ${TYING[summits]} RETURN count(m) AS untied`,
    parameters,
  );
  return found?.untied ?? 0;
}

import type { Engine, Parameters } from '@/graph/engine/engine';
import type { ByStatus } from '@/lib/filter/by-status';
import { STATUSES } from '@/lib/filter/meeting-filter';

/** Aggregates over meetings `m`: how many of each status, each called as the status is. */
export const COUNTED = STATUSES.map(
  (status) => `count(CASE WHEN m.status = '${status}' THEN 1 ELSE null END) AS ${status}`,
).join(', ');

/** The same of those alone that were held. */
export const HELD = "count(CASE WHEN m.status = 'held' THEN 1 ELSE null END) AS held";

/** After `COUNTED`: its numbers as one `ByStatus`. */
export const COUNTS = `{${STATUSES.map((status) => `${status}: ${status}`).join(', ')}} AS counts`;

/** After `COUNTED`: the most held first, for what is arranged is not yet met; then by all that is told. */
export const MOST_HELD = `held DESC, ${STATUSES.join(' + ')} DESC`;

/** The meetings that a statement finds, by status. @param match binds each meeting `m` once */
export async function byStatus(engine: Engine, match: string, parameters: Parameters): Promise<ByStatus> {
  const [found] = await engine.read<ByStatus>(`${match} RETURN ${COUNTED}`, parameters);
  return found ?? { held: 0, planned: 0, proposed: 0, cancelled: 0 };
}

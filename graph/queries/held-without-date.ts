import type { Engine, Parameters } from '@/graph/engine/engine';
import { selection } from '@/graph/queries/meeting-filter';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/**
 * Of how many held meetings no article tells when. Two of them are never known to be one, so that what several articles
 * tell of one meeting may be counted several times. @param match binds each meeting `m` once
 */
export async function heldWithoutDate(
  engine: Engine,
  match: string,
  parameters: Parameters,
): Promise<number> {
  const [found] = await engine.read<{ count: number }>(
    `${match} WITH m WHERE m.status = 'held' AND m.date IS NULL RETURN count(m) AS count`,
    parameters,
  );
  return found?.count ?? 0;
}

/** The same of what a filter would draw. @param other as `selection` has it */
export async function drawnWithoutDate(
  engine: Engine,
  filter: MeetingFilter,
  other?: string,
): Promise<number> {
  const { match, parameters } = selection(filter, 'drawn', other);
  return heldWithoutDate(engine, match, parameters);
}

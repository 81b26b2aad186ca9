import type { Engine } from '@/graph/engine/engine';
import { dayAfter } from '@/lib/time/bins';
import type { DayRange } from '@/lib/time/filter';

/** Days before and after all others, for stretches that are open. */
const FIRST = '0000';
const LAST = '9999';

/** Ids of the articles that were published within one of some stretches of days, either end of which may be open, the newest first. */
export async function articlesPublished(engine: Engine, within: readonly DayRange[]): Promise<string[]> {
  const stretches = within.map(({ from, to }) => ({
    from: from ?? FIRST,
    before: to === null ? LAST : dayAfter(to, 1),
  }));
  const rows = await engine.read<{ id: string }>(
    `UNWIND $stretches AS one MATCH (a:Article) WHERE a.published >= one.from AND a.published < one.before
     WITH DISTINCT a.id AS id, a.published AS published RETURN id ORDER BY published DESC, id`,
    { stretches },
  );
  return rows.map(({ id }) => id);
}

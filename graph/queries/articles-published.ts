import type { Engine } from '@/graph/engine/engine';
import { dayAfter } from '@/lib/time/bins';
import type { Bounds } from '@/lib/time/edtf';

/** Ids of the articles that were published within one of some stretches of days, the newest first. */
export async function articlesPublished(engine: Engine, within: readonly Bounds[]): Promise<string[]> {
  const stretches = within.map(({ earliest, latest }) => ({ from: earliest, before: dayAfter(latest, 1) }));
  const rows = await engine.read<{ id: string }>(
    `UNWIND $stretches AS one MATCH (a:Article) WHERE a.published >= one.from AND a.published < one.before
     WITH DISTINCT a.id AS id, a.published AS published RETURN id ORDER BY published DESC, id`,
    { stretches },
  );
  return rows.map(({ id }) => id);
}

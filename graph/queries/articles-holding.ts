import type { Engine } from '@/graph/engine/engine';
import { findArticles } from '@/graph/full-text/find-articles';
import type { NameHit } from '@/graph/queries/name-hit';
import { idOf } from '@/graph/queries/name-hit';
import { idOf as keyProperty, keyValue, label } from '@/graph/queries/side-match';
import type { Wanted } from '@/lib/search/wanted';

/** Why an article holds one thing that is wanted. */
interface Holding {
  /** Its place among those that have the words, the best first; after them all where it does not have them. */
  place: number;
  /** Whether it names whoever is meant, and when it was published. */
  named: string | null;
}

/**
 * Ids of the articles that hold all that is wanted: those that name whoever is meant before those that have the words
 * alone, of these the best first, then the newest.
 */
export async function articlesHolding(engine: Engine, wanted: readonly Wanted<NameHit>[]): Promise<string[]> {
  const [first, ...others] = await Promise.all(wanted.map((one) => holding(engine, one)));
  if (!first) return [];
  const ids = [...first.keys()].filter((id) => others.every((one) => one.has(id)));
  const ranked = ids.map((id) => {
    const all = [first, ...others].flatMap((one) => one.get(id) ?? []);
    const named = all.flatMap((one) => one.named ?? []);
    return {
      ...{ id, named: named.length, published: named[0] ?? '' },
      place: all.reduce((sum, one) => sum + one.place, 0),
    };
  });
  ranked.sort(
    (a, b) =>
      b.named - a.named ||
      a.place - b.place ||
      (a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? 1 : -1),
  );
  return ranked.map(({ id }) => id);
}

async function holding(
  engine: Engine,
  { typed, otherwise, named, sure }: Wanted<NameHit>,
): Promise<Map<string, Holding>> {
  if (!sure) {
    const asTyped = await findArticles(engine, [typed]);
    if (asTyped.length > 0) return new Map(asTyped.map((id, place) => [id, { place, named: null }]));
  }
  const [written, naming] = await Promise.all([
    findArticles(engine, [typed, ...otherwise]),
    articlesNaming(engine, named.map(idOf)),
  ]);
  const places = new Map(written.map((id, place) => [id, place]));
  return new Map(
    [...new Set([...written, ...naming.keys()])].map((id) => [
      id,
      { place: places.get(id) ?? written.length, named: naming.get(id) ?? null },
    ]),
  );
}

/** The articles that name one of these, with the time of their publication; empty where that is not known. */
async function articlesNaming(engine: Engine, keys: readonly string[]): Promise<Map<string, string>> {
  const kinds = (['Leader', 'Country', 'Organisation'] as const)
    .map((kind) => [kind, keys.filter((key) => label(key) === kind)] as const)
    .filter(([, some]) => some.length > 0);
  const rows = await Promise.all(
    kinds.map(([kind, some]) =>
      engine.read<{ id: string; published: string }>(
        `UNWIND $keys AS key MATCH (:${kind} {${keyProperty(some[0] ?? '')}: key})<-[:MENTIONS]-(a:Article)
         RETURN DISTINCT a.id AS id, coalesce(a.published, '') AS published`,
        { keys: some.map(keyValue) },
      ),
    ),
  );
  return new Map(rows.flat().map(({ id, published }) => [id, published]));
}

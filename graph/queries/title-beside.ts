import type { Engine } from '@/graph/engine/engine';
import { idOf, type NameHit, type NamePart, nameOf } from '@/graph/queries/name-hit';
import type { OfficeWords } from '@/lib/search/offices-named';
import { mayBeSaid } from '@/lib/search/title-said';

/** A title that was said with somebody's name, who is not known to have borne it. */
export interface UnheldTitle {
  /** Its words in the query. */
  words: string;
  who: { name: string; nameEn: string | null };
}

/**
 * The names of a query, where a title stands beside one: of those whom it may mean whoever bears the title comes first (king
 * hussein), and where nobody does that is told. Of somebody whose offices only articles tell nothing is.
 */
export async function withTitle(
  engine: Engine,
  names: readonly string[],
  parts: readonly NamePart[],
  { from, to, titlesEn }: OfficeWords,
): Promise<{ parts: NamePart[]; unheld: UnheldTitle | null }> {
  const beside = parts.find((part) => part.from === to) ?? parts.find((part) => part.to === from);
  const [best] = beside?.hits ?? [];
  if (!beside || best?.is !== 'leader') return { parts: [...parts], unheld: null };
  const offices = await engine.read<{ id: string; titleEn: string }>(OFFICES, { ids: beside.hits.map(idOf) });
  const bears = (hit: NameHit) =>
    offices.some(({ id, titleEn }) => id === idOf(hit) && mayBeSaid(titleEn, titlesEn));
  const known = offices.some(({ id }) => id === idOf(best));
  const bearing = beside.hits.filter(bears);
  const hits = [...bearing, ...beside.hits.filter((hit) => !bearing.includes(hit))];
  const unheld = bearing.length === 0 && known;
  return {
    parts: parts.map((part) => (part === beside ? { ...part, hits } : part)),
    unheld: unheld ? { words: names.slice(from, to).join(' '), who: nameOf(best) } : null,
  };
}

const OFFICES = `
UNWIND $ids AS id
MATCH (l:Leader {id: id})-[h:HELD_OFFICE]->() WHERE h.titleEn IS NOT NULL
RETURN l.id AS id, h.titleEn AS titleEn`;

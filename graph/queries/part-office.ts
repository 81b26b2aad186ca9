import type { Engine } from '@/graph/engine/engine';
import type { NamePart } from '@/graph/queries/name-hit';
import { formerFirst, formerOf, holdersFirst } from '@/graph/queries/office-hits';
import { partHolders } from '@/graph/queries/office-holders';
import type { OfficeWords } from '@/lib/search/offices-named';
import { placesNamed } from '@/lib/search/places-named';

/** `পশ্চিমবঙ্গের মুখ্যমন্ত্রী`: who holds or held an office of the part of a state that stands beside it; null where none is told or known. */
export async function byPart(
  engine: Engine,
  names: readonly string[],
  { from, to, titlesEn, former }: OfficeWords,
  besides: readonly NamePart[],
) {
  const part = placesNamed(names).find((one) => one.written && (one.to === from || one.from === to));
  if (!part) return null;
  const holders = await partHolders(
    engine,
    titlesEn,
    part.places.map(({ nameEn }) => nameEn),
  );
  if (holders.length === 0) return null;
  const hits = former ? formerFirst(holders, []) : holdersFirst(holders, []);
  const own = { from: Math.min(from, part.from), to: Math.max(to, part.to), hits };
  const others = besides.filter((one) => one.to <= own.from || one.from >= own.to);
  const anyOf = former ? formerOf(holders).map(({ leader }) => leader.id) : [];
  return { parts: [own, ...others].sort((a, b) => a.from - b.from), vacant: null, anyOf, absent: null };
}

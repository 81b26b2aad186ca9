import type { Engine } from '@/graph/engine/engine';
import { idOf, type NameHit, type NamePart } from '@/graph/queries/name-hit';
import { type OfficeHolder, officeHolders } from '@/graph/queries/office-holders';
import { searchNames } from '@/graph/queries/search-names';
import { type OfficeWords, officeNamed } from '@/lib/search/offices-named';
import type { SearchQuery } from '@/lib/search/parse-query';
import type { Stretch } from '@/lib/search/segments';

/**
 * Whom the words of a query name, by their names or by an office: `চীনের প্রেসিডেন্ট` is whoever holds it, then those who
 * held it, then China. Beside a holder's own name an office is only said with it.
 */
export async function searchAsked(
  engine: Engine,
  { names, capitals }: Pick<SearchQuery, 'names' | 'capitals'>,
): Promise<NamePart[]> {
  const office = officeNamed(names);
  return (
    (office && (await withHolders(engine, names, capitals, office))) ?? searchNames(engine, names, capitals)
  );
}

/** Null where the words beside the office are of no country and no organisation, or nobody is known to have held it. */
async function withHolders(
  engine: Engine,
  names: readonly string[],
  capitals: readonly string[],
  office: OfficeWords,
): Promise<NamePart[] | null> {
  const { from, to, titlesEn } = office;
  const rest = [...names.slice(0, from), ...names.slice(to)];
  if (rest.length === 0) return null;
  const parts = await searchNames(engine, rest, capitals);
  // `চীনের প্রেসিডেন্ট`, `us president`, `president of china`
  const beside = parts.filter((part) => part.to === from || part.from === from).filter(isOfState);
  const [of] = beside.sort((a, b) => a.from - b.from);
  if (!of) return null;
  const meant = of.hits.filter(({ is, match }) => is !== 'leader' && match.way === of.hits[0]?.match.way);
  const holders = await officeHolders(engine, {
    titlesEn,
    codes: meant.flatMap((hit) => (hit.is === 'country' ? [hit.country.code] : [])),
    organisations: meant.flatMap((hit) => (hit.is === 'organisation' ? [hit.organisation.id] : [])),
  });
  const others = parts.filter((part) => part !== of);
  const ids = holders.map(({ leader }) => leader.id);
  if (holders.length === 0 || others.some(({ hits: [best] }) => best && ids.includes(idOf(best))))
    return null;
  const wide = to - from;
  // where the words stood before those of the office were left out
  const back = (part: Stretch) => (part.from >= from ? { from: part.from + wide, to: part.to + wide } : part);
  const place = back(of);
  return [
    {
      from: Math.min(from, place.from),
      to: Math.max(to, place.to),
      hits: [...holders.map(holding), ...meant.map(besideHolders)],
    },
    ...others.map((part) => ({ ...part, ...back(part) })),
  ].sort((a, b) => a.from - b.from);
}

const isOfState = ({ hits: [best] }: NamePart): boolean => !!best && best.is !== 'leader';

/** Whoever holds it now, or held it last, is meant; then come the state itself and those who held it before. */
const RANKS = { meant: 0, state: 10, others: 20 };

function holding({ holds, ...one }: OfficeHolder, at: number): NameHit {
  const rank = at === 0 ? RANKS.meant : RANKS.others + at;
  return {
    is: 'leader',
    ...one,
    match: { way: 'name', form: holds.title, rank, off: 0, whole: true },
    holds,
  };
}

const besideHolders = (hit: NameHit): NameHit => ({ ...hit, match: { ...hit.match, rank: RANKS.state } });

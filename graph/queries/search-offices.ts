import type { Engine } from '@/graph/engine/engine';
import { idOf, type NamePart } from '@/graph/queries/name-hit';
import { formerFirst, holdersFirst } from '@/graph/queries/office-hits';
import { officeHolders } from '@/graph/queries/office-holders';
import { searchNames } from '@/graph/queries/search-names';
import { isFormer, type OfficeWords, officeNamed } from '@/lib/search/offices-named';
import type { SearchQuery } from '@/lib/search/parse-query';
import type { Stretch } from '@/lib/search/segments';

/**
 * Whom the words of a query name, by their names or by an office: `চীনের প্রেসিডেন্ট` is whoever holds it, then those who
 * held it, then China; `সাবেক` before it, those who held it first. Beside a holder's own name an office is only said with it.
 */
export async function searchAsked(
  engine: Engine,
  { names, capitals }: Pick<SearchQuery, 'names' | 'capitals'>,
): Promise<NamePart[]> {
  const office = officeNamed(names);
  if (!office) return searchNames(engine, names, capitals);
  const found = await withHolders(engine, names, capitals, office);
  return found ?? withoutTitle(await searchNames(engine, names, capitals), office);
}

/** `কাতারের আমির`: behind a state a title is no given name as well, but where a longer name has it. */
function withoutTitle(parts: NamePart[], { from, to }: Stretch): NamePart[] {
  if (!parts.some((one) => one.to === from && isOfState(one))) return parts;
  return parts.filter((part) => part.from < from || part.to > to);
}

/** Null where the words beside the office are of no country and no organisation, or nobody is known to have held it. */
async function withHolders(
  engine: Engine,
  names: readonly string[],
  capitals: readonly string[],
  office: OfficeWords,
): Promise<NamePart[] | null> {
  const { from, to, titlesEn, former } = office;
  const rest = [...names.keys()].filter((at) => (at < from || at >= to) && !isFormer(names[at]));
  if (rest.length === 0) return null;
  const found = await searchNames(
    engine,
    rest.map((at) => names[at] ?? ''),
    capitals,
  );
  // where the words stand among those of the office
  const parts = found.map((part) => ({
    ...part,
    ...{ from: rest[part.from] ?? 0, to: (rest[part.to - 1] ?? 0) + 1 },
  }));
  // `চীনের প্রেসিডেন্ট`, `us president`, `president of china`
  const beside = parts.filter((part) => part.to === from || part.from === to).filter(isOfState);
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
  // `former us president`
  const apart = isFormer(names[of.from - 1]);
  return [
    {
      from: Math.min(from, apart ? of.from - 1 : of.from),
      to: Math.max(to, of.to),
      hits: former || apart ? formerFirst(holders, meant) : holdersFirst(holders, meant),
    },
    ...others,
  ].sort((a, b) => a.from - b.from);
}

const isOfState = ({ hits: [best] }: NamePart): boolean => !!best && best.is !== 'leader';

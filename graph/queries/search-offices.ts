import type { Engine } from '@/graph/engine/engine';
import { idOf, type NameHit, type NamePart, nameOf } from '@/graph/queries/name-hit';
import { formerFirst, holdersFirst } from '@/graph/queries/office-hits';
import { holdersAnywhere, isHeldAnywhere, officeHolders } from '@/graph/queries/office-holders';
import { searchBesides, searchNamed } from '@/graph/queries/search-named';
import { isFormer, type OfficeWords, officeNamed, type SoleState } from '@/lib/search/offices-named';
import type { SearchQuery } from '@/lib/search/parse-query';
import type { Stretch } from '@/lib/search/segments';
import { organisations } from '@/seeds/lexicon';

type Words = Pick<SearchQuery, 'names' | 'capitals'>;

/** An office of which nobody is known who holds or held it. */
export interface VacantOffice extends Pick<OfficeWords, 'titlesEn'> {
  /** Its words in the query. */
  words: string;
  /** Of which state or organisation it was asked; null where none was named. */
  of: { name: string; nameEn: string | null } | null;
}

/** Whom a query names, and the office in it that nobody is known to hold. */
export interface AskedNames {
  parts: NamePart[];
  vacant: VacantOffice | null;
  /** Who holds or held the office, of whatever state, where it is all that was typed: none of them alone is meant. */
  holders: NameHit[];
}

/**
 * Whom the words of a query name, by their names or by an office: `চীনের প্রেসিডেন্ট` is whoever holds it, then those who
 * held it, then China; `সাবেক` before it, those who held it first. An office that one state alone has needs no state. Beside a
 * holder's own name an office is only said with it.
 */
export async function searchAsked(engine: Engine, { names, capitals }: Words): Promise<AskedNames> {
  const office = officeNamed(names);
  if (!office) return { parts: await searchNamed(engine, { names, capitals }), vacant: null, holders: [] };
  const { from, to } = office;
  const left = (at: number) => (at >= from && at < to) || isFormer(names[at]);
  const besides = await searchBesides(engine, { names, capitals }, left, (words) =>
    searchNamed(engine, { names: words, capitals }),
  );
  const asked = await byOffice(engine, names, office, besides);
  if (asked.parts) return { parts: asked.parts, vacant: null, holders: [] };
  // the words of a title are no names: প্রধান উপদেষ্টা
  const isTitle = to - from > (office.former ? 2 : 1);
  const parts = isTitle ? besides : withoutTitle(await searchNamed(engine, { names, capitals }), office);
  const alone = to - from === names.length && parts.length === 0 && !asked.vacant;
  if (!alone) return { parts, vacant: asked.vacant, holders: [] };
  const holders = await holdersAnywhere(engine, office.titlesEn);
  const vacant = { titlesEn: office.titlesEn, words: names.join(' '), of: null };
  return {
    ...{ parts, vacant: holders.length === 0 ? vacant : null },
    holders: office.former ? formerFirst(holders, []) : holdersFirst(holders, []),
  };
}

/** `কাতারের আমির`: behind a state a title is no given name as well, but where a longer name has it. */
function withoutTitle(parts: NamePart[], { from, to }: Stretch): NamePart[] {
  if (!parts.some((one) => one.to === from && isOfState(one))) return parts;
  return parts.filter((part) => part.from < from || part.to > to);
}

/**
 * Those who hold the office or held it, with the other names; no parts where it is of no country and no organisation, where
 * one of them is named, or where nobody is known to have held it.
 * @param besides the names in the other words
 */
async function byOffice(
  engine: Engine,
  names: readonly string[],
  office: OfficeWords,
  besides: readonly NamePart[],
): Promise<{ parts: NamePart[] | null; vacant: VacantOffice | null }> {
  const { from, to, titlesEn, former, of: sole } = office;
  const of = stateBeside(besides, office);
  const meant = of
    ? of.hits.filter(({ is, match }) => is !== 'leader' && match.way === of.hits[0]?.match.way)
    : [];
  if (!of && !sole) return { parts: null, vacant: null };
  const holders = await officeHolders(engine, { titlesEn, ...(of ? statesOf(meant) : statesOfSole(sole)) });
  const others = besides.filter((part) => part !== of);
  const ids = holders.map(({ leader }) => leader.id);
  if (others.some(({ hits: [best] }) => best && ids.includes(idOf(best))))
    return { parts: null, vacant: null };
  if (holders.length === 0) {
    const [state] = meant;
    // of an office that others may have too nothing is said where one of them is known to
    if (!state && !sole?.always && (await isHeldAnywhere(engine, titlesEn)))
      return { parts: null, vacant: null };
    const words = names.slice(from, to).join(' ');
    return { parts: null, vacant: { titlesEn, words, of: state ? nameOf(state) : null } };
  }
  // `former us president`
  const apart = isFormer(names[(of?.from ?? 0) - 1]);
  const first = Math.min(from, of ? (apart ? of.from - 1 : of.from) : from);
  const hits = former || apart ? formerFirst(holders, meant) : holdersFirst(holders, meant);
  return {
    parts: [{ from: first, to: Math.max(to, of?.to ?? to), hits }, ...others].sort((a, b) => a.from - b.from),
    vacant: null,
  };
}

/** `চীনের প্রেসিডেন্ট`, `us president`, `president of china`; beside an office that no other state has only its own. */
function stateBeside(parts: readonly NamePart[], { from, to, of: sole }: OfficeWords): NamePart | undefined {
  const beside = parts.filter((part) => part.to === from || part.from === to).filter(isOfState);
  const own = sole?.always ? beside.filter(({ hits: [best] }) => best && keyOf(best) === sole.id) : beside;
  return own.sort((a, b) => a.from - b.from)[0];
}

const keyOf = (hit: NameHit): string => (hit.is === 'organisation' ? hit.organisation.id : idOf(hit));
const isOfState = ({ hits: [best] }: NamePart): boolean => !!best && best.is !== 'leader';

const statesOf = (hits: readonly NameHit[]) => ({
  codes: hits.flatMap((hit) => (hit.is === 'country' ? [hit.country.code] : [])),
  organisations: hits.flatMap((hit) => (hit.is === 'organisation' ? [hit.organisation.id] : [])),
});

const ORGANISATIONS = new Set(organisations.map(({ id }) => id));
function statesOfSole(sole: SoleState | null) {
  const ids = sole ? [sole.id] : [];
  return {
    codes: ids.filter((id) => !ORGANISATIONS.has(id)),
    organisations: ids.filter((id) => ORGANISATIONS.has(id)),
  };
}

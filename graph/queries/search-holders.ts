import type { Engine } from '@/graph/engine/engine';
import { idOf, type NameHit, type NamePart, nameOf } from '@/graph/queries/name-hit';
import { formerFirst, formerOf, heldIn, holdersFirst } from '@/graph/queries/office-hits';
import { isHeldAnywhere, type OfficeHolder, officeHolders } from '@/graph/queries/office-holders';
import { byPart } from '@/graph/queries/part-office';
import type { NameWords } from '@/graph/queries/search-names';
import { stateBeside } from '@/graph/queries/state-beside';
import { isFormer, type OfficeWords, type SoleState } from '@/lib/search/offices-named';
import { type KnownHolder, presentHolder } from '@/lib/search/present-holder';
import { organisations } from '@/seeds/lexicon';

/** An office of which nobody is known who holds or held it. */
export interface VacantOffice extends Pick<OfficeWords, 'titlesEn'> {
  /** Its words in the query. */
  words: string;
  /** Of which state or organisation it was asked; null where none was named. */
  of: { name: string; nameEn: string | null } | null;
}

/** What the words of an office say. */
interface ByOffice {
  parts: NamePart[] | null;
  vacant: VacantOffice | null;
  anyOf: string[];
  absent: KnownHolder | null;
}

/**
 * Those who hold the office or held it, with the other names; no parts where it is of no country and no organisation, where
 * one of them is named, or where nobody is known to have held it.
 * @param besides the names in the other words
 * @returns with `anyOf`, ids of those who held it before, where they are meant and none of them alone; with `absent`, who holds it
 * now, where no article names them
 */
export async function byOffice(
  engine: Engine,
  words: NameWords,
  office: OfficeWords,
  besides: readonly NamePart[],
): Promise<ByOffice> {
  const none = { parts: null, vacant: null, anyOf: [], absent: null };
  const { names, times = [] } = words;
  const { from, to, titlesEn, former, of: sole } = office;
  const of = stateBeside(words, besides, office);
  const meant = of
    ? of.hits.filter(({ is, match }) => is !== 'leader' && match.way === of.hits[0]?.match.way)
    : [];
  if (office.ofPart) return (await byPart(engine, names, office, besides)) ?? none;
  if (!of && !sole) return none;
  const states = of ? statesOf(meant) : statesOfSole(sole);
  const holders = await officeHolders(engine, { titlesEn, ...states });
  const others = besides.filter((part) => part !== of);
  const ids = holders.map(({ leader }) => leader.id);
  if (others.some(({ hits }) => hits.some((hit) => ids.includes(idOf(hit))))) return none;
  // `former us president`
  const apart = isFormer(names[(of?.from ?? 0) - 1]);
  // others may have an office of which the lexicon knows one holder: chief justices
  const told = (of || sole?.always) && !former && !apart && times.length === 0;
  const absent = told ? absentHolder(holders, titlesEn, states) : null;
  if (holders.length === 0 && absent) return { ...none, absent };
  if (holders.length === 0) {
    const [state] = meant;
    // of an office that others may have too nothing is said where one of them is known to
    if (!state && !sole?.always && (await isHeldAnywhere(engine, titlesEn))) return none;
    const said = names.slice(from, to).join(' ');
    return { ...none, vacant: { titlesEn, words: said, of: state ? nameOf(state) : null } };
  }
  const first = Math.min(from, of ? (apart ? of.from - 1 : of.from) : from);
  const wanted = former || apart || absent !== null;
  const then = heldIn(holders, times);
  const inOrder = [...then, ...holders.filter((one) => !then.includes(one))];
  const hits = wanted ? formerFirst(holders, meant) : holdersFirst(inOrder, meant);
  const any = wanted ? formerOf(holders) : then.length < holders.length ? then : [];
  return {
    parts: [{ from: first, to: Math.max(to, of?.to ?? to), hits }, ...others].sort((a, b) => a.from - b.from),
    vacant: null,
    anyOf: any.map(({ leader }) => leader.id),
    absent,
  };
}

/** Who holds it now by the lexicon, where nobody of these does. */
function absentHolder(
  holders: readonly OfficeHolder[],
  titlesEn: readonly string[],
  { codes, organisations }: ReturnType<typeof statesOf>,
): KnownHolder | null {
  if (formerOf(holders).length < holders.length) return null;
  const now = presentHolder(titlesEn, [...codes, ...organisations]);
  return holders.some(({ leader }) => leader.id === now?.id) ? null : now;
}

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

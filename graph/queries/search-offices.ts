import type { Engine } from '@/graph/engine/engine';
import type { NameHit, NamePart } from '@/graph/queries/name-hit';
import { formerFirst, formerOf, holdersFirst } from '@/graph/queries/office-hits';
import { holdersAnywhere } from '@/graph/queries/office-holders';
import { byOffice, type VacantOffice } from '@/graph/queries/search-holders';
import { searchBesides, searchNamed } from '@/graph/queries/search-named';
import type { NameWords } from '@/graph/queries/search-names';
import { isOfState } from '@/graph/queries/state-beside';
import { type UnheldTitle, withTitle } from '@/graph/queries/title-beside';
import { officeBegun } from '@/lib/search/office-begun';
import { isFormer, type OfficeWords, officesNamed } from '@/lib/search/offices-named';
import type { KnownHolder } from '@/lib/search/present-holder';
import type { Stretch } from '@/lib/search/segments';

/** Whom a query names, and what its words of an office say. */
export interface AskedNames {
  parts: NamePart[];
  /** The words of an office that were understood. */
  office: OfficeWords | null;
  /** It is held by nobody who is known. */
  vacant: VacantOffice | null;
  /** It is no office of whoever is named beside it. */
  unheld: UnheldTitle | null;
  /** Who holds it now by the lexicon, where no article names them: then any of those before is meant. */
  absent: KnownHolder | null;
  /** Who holds or held the office, of whatever state, where it is all that was typed: none of them alone is meant. */
  holders: NameHit[];
  /** Ids of those of whom any may be meant, and none alone: the holders, or the former ones of one state. */
  anyOf: string[];
}

const NOTHING = { office: null, vacant: null, unheld: null, absent: null, holders: [], anyOf: [] };

/**
 * Whom the words of a query name, by their names or by an office: `চীনের প্রেসিডেন্ট` is whoever holds it, then those who
 * held it, then China; `সাবেক` before it, those who held it first. An office that one state alone has needs no state. Beside a
 * holder's own name an office is only said with it.
 */
export async function searchAsked(engine: Engine, words: NameWords): Promise<AskedNames> {
  const { names } = words;
  const [office, ...others] = officesNamed(names);
  if (!office) return whileTyping(engine, words, await searchNamed(engine, words));
  if (others.length > 0) return ofSeveral(engine, words, [office, ...others]);
  const { from, to } = office;
  const left = (at: number) => (at >= from && at < to) || isFormer(names[at]);
  const besides = await searchBesides(words, left, (rest) => searchNamed(engine, rest));
  const asked = await byOffice(engine, words, office, besides);
  if (asked.parts)
    return { ...NOTHING, office, parts: asked.parts, absent: asked.absent, anyOf: meantOf(asked) };
  // the words of a title are no names: প্রধান উপদেষ্টা
  const isTitle = to - from > (office.former ? 2 : 1);
  const found = isTitle ? besides : withoutTitle(await searchNamed(engine, words), office);
  const { parts, unheld } = await withTitle(engine, names, found, office);
  const { vacant: none, absent } = asked;
  const alone = to - from === names.length && parts.length === 0 && !none && !absent;
  if (!alone) return { ...NOTHING, office, parts, vacant: none, absent, unheld };
  const holders = await holdersAnywhere(engine, office.titlesEn);
  const vacant = { titlesEn: office.titlesEn, words: names.join(' '), of: null };
  return {
    ...{ ...NOTHING, office, parts, vacant: holders.length === 0 ? vacant : null },
    holders: office.former ? formerFirst(holders, []) : holdersFirst(holders, []),
    anyOf: (office.former ? formerOf(holders) : holders).map(({ leader }) => leader.id),
  };
}

/** `ভারতের প্রধানমন্ত্রী ও চীনের প্রেসিডেন্ট`: each office takes the state beside it, from left to right, or is said with whoever is named. */
async function ofSeveral(
  engine: Engine,
  words: NameWords,
  offices: readonly OfficeWords[],
): Promise<AskedNames> {
  const left = (at: number) =>
    isFormer(words.names[at]) || offices.some(({ from, to }) => from <= at && at < to);
  const [first = null] = offices;
  let asked: AskedNames = {
    ...{ ...NOTHING, office: first },
    parts: await searchBesides(words, left, (rest) => searchNamed(engine, rest)),
  };
  for (const office of offices) {
    const one = await byOffice(engine, words, office, asked.parts);
    const { parts, vacant, absent } = one;
    const titled = parts ? null : await withTitle(engine, words.names, asked.parts, office);
    asked = {
      ...asked,
      parts: parts ?? titled?.parts ?? asked.parts,
      vacant: asked.vacant ?? vacant,
      unheld: asked.unheld ?? titled?.unheld ?? null,
      absent: asked.absent ?? absent,
      // any of several is told of one office alone
      anyOf: asked.anyOf.length > 0 ? asked.anyOf : meantOf(one),
    };
  }
  return asked;
}

/** With an office of a state that may be meant by its beginning: `us pres`; who is found by the words as they stand comes behind. */
async function whileTyping(engine: Engine, words: NameWords, parts: NamePart[]): Promise<AskedNames> {
  const begun = words.typing ? officeBegun(words.names) : null;
  const asked = begun && (await searchAsked(engine, { ...words, names: begun, typing: false }));
  if (!asked?.parts.some(({ hits }) => hits.some(({ holds }) => holds))) return { ...NOTHING, parts };
  const last = parts.find(({ to }) => to === words.names.length);
  return { ...asked, holders: last?.hits ?? [] };
}

/** Of one alone nothing is left open, but whether the one who holds it now was meant. */
const meantOf = ({ anyOf, absent }: Pick<AskedNames, 'anyOf' | 'absent'>): string[] =>
  anyOf.length > 1 || absent ? anyOf : [];

/** `কাতারের আমির`: behind a state a title is no given name as well, but where a longer name has it. */
function withoutTitle(parts: NamePart[], { from, to }: Stretch): NamePart[] {
  if (!parts.some((one) => one.to === from && isOfState(one))) return parts;
  return parts.filter((part) => part.from < from || part.to > to);
}

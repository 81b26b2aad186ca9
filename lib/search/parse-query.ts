import { spell } from '@/lib/bengali/letters';
import type { MeetingKind } from '@/lib/reading';
import { endingsWritten } from './endings-apart';
import { searchWords } from './letters';
import { ASKING, JOINING, KINDS, MEETING } from './listed-words';

/** More words than this say nothing more of whom somebody looks for. */
const MOST_NAME_WORDS = 6;
const CAPITALS = /\b[A-Z]+\b/g;

/** What somebody typed, taken apart. */
export interface SearchQuery {
  /** As typed, without blanks around it. */
  typed: string;
  /** The words that may be names, in their order; at most six. */
  names: string[];
  /** Those of them that were typed in capitals, as a code is: US. */
  capitals: string[];
  /** Years that are told: `2024`. */
  years: string[];
  /** Kinds of meetings that are told. */
  kinds: MeetingKind[];
  /** All words but those that only join or ask: what an article is to hold. */
  words: string[];
}

/** Whether it is no name where other such words stand with it: one alone may be (WHO, To Lam). */
const isBesideNames = (word: string): boolean =>
  [JOINING, ASKING, MEETING, ...KINDS.map(([, list]) => list)].some((list) => list.has(word));

/** @param typed what stands in the box, any Unicode */
export function parseQuery(typed: string): SearchQuery {
  const all = searchWords(endingsWritten(spell(typed)));
  const inCapitals = (typed.match(CAPITALS) ?? []).map((word) => word.toLowerCase());
  const beside = all.filter(isBesideNames).length;
  const telling = all.filter((word) => !JOINING.has(word) && !(ASKING.has(word) && beside > 1));
  // who types nothing but such words may mean one of them
  const words = telling.length > 0 ? telling : all;
  const names: string[] = [];
  const years = new Set<string>();
  const kinds = new Set<MeetingKind>();
  for (const word of words) {
    const kind = KINDS.find(([, list]) => list.has(word))?.[0];
    if (kind) kinds.add(kind);
    else if (/^(?:19|20)\d\d$/.test(word)) years.add(word);
    else if (!MEETING.has(word)) names.push(word);
  }
  return {
    typed: typed.trim(),
    names: names.slice(0, MOST_NAME_WORDS),
    capitals: names.filter((word) => inCapitals.includes(word)),
    years: [...years],
    kinds: [...kinds],
    words,
  };
}

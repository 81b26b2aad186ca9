import { distance } from 'fastest-levenshtein';
import { caseOf, endingsOf, type GrammaticalCase } from '@/lib/bengali/endings';
import { spell } from '@/lib/bengali/letters';
import { nameSkeleton } from '@/lib/bengali/skeleton';
import { type EntrySet, TYPE_BITS } from '@/lib/lexicon/entry-set';
import { isCommonWord } from '@/lib/lexicon/name-words';
import { type LeaderRecord, leaders } from '@/seeds/lexicon';
import type { OfficePhrase } from './person';
import { covers } from './term';

/** So many sounds a name must have: shorter ones are too many people's. */
const LEAST_SOUNDS = { full: 6, surname: 3 };
/** Of a name's letters so many may differ: আতাউর and আতিউর sound alike by their consonants, প্রত্যে and পার্থ too. */
const MOST_CHANGED = 1 / 3;
/** A word that so many leaders bear says who is meant; রহমান and আহমেদ do not. */
const RARE = 2;

/** A name as the lexicon spells it. */
interface Spelling {
  leader: LeaderRecord;
  letters: string;
}
interface Index {
  full: Map<string, Spelling[]>;
  /** All that keys of full names begin with: most names begin like none. */
  beginnings: Set<string>;
  surname: Map<string, Spelling[]>;
  /** For each word of full names, the leaders who bear it. */
  bearers: Map<string, Set<LeaderRecord>>;
  /** For each office of a state, by `title|state`, all who held it. */
  holders: Map<string, LeaderRecord[]>;
}
let compiled: Index | null = null;

function index(): Index {
  if (compiled) return compiled;
  const found: Index = {
    full: new Map(),
    beginnings: new Set(),
    surname: new Map(),
    bearers: new Map(),
    holders: new Map(),
  };
  const add = (map: Index['full'], letters: string, least: number, leader: LeaderRecord) => {
    const key = nameSkeleton(letters);
    if (key.length >= least) map.set(key, [...(map.get(key) ?? []), { leader, letters }]);
  };
  for (const leader of leaders) {
    for (const name of [leader.name, ...leader.aliases].map(spell)) {
      const words = name.split(/[ .-]+/u);
      for (const word of words)
        found.bearers.set(word, (found.bearers.get(word) ?? new Set<LeaderRecord>()).add(leader));
      if (words.length > 1) add(found.full, name, LEAST_SOUNDS.full, leader);
    }
    for (const term of leader.offices) {
      const office = `${term.title}|${term.of}`;
      for (const key of [office, term.title])
        found.holders.set(key, [...(found.holders.get(key) ?? []), leader]);
    }
    for (const name of leader.short.map(spell)) add(found.surname, name, LEAST_SOUNDS.surname, leader);
  }
  for (const key of found.full.keys())
    for (let end = 0; end <= key.length; end++) found.beginnings.add(key.slice(0, end));
  compiled = found;
  return found;
}

/** The one leader whose name these letters spell otherwise; null where there is none or more than one. */
function only(spellings: readonly Spelling[] | undefined, letters: string): LeaderRecord | null {
  const alike = (spellings ?? []).filter(
    (known) =>
      distance(known.letters, letters) <= MOST_CHANGED * Math.max(known.letters.length, letters.length),
  );
  const found = new Set(alike.map((known) => known.leader));
  return found.size === 1 ? ([...found][0] as LeaderRecord) : null;
}

let rare: ReadonlySet<string> | null = null;

/** Whether letters are nothing but a name, and part of so few leaders' names that they tell whose name may stand there. */
export function isRare({ types }: EntrySet, letters: string): boolean {
  rare ??= new Set(
    [...index().bearers]
      .filter(([word, bearers]) => word.length > 2 && bearers.size <= RARE && !isCommonWord(word))
      .map(([word]) => word),
  );
  return (types & ~TYPE_BITS.leader) === 0 && rare.has(letters);
}

/** Whether a word sounds as some leader's full name begins. */
export const opensName = (word: string): boolean => index().beginnings.has(nameSkeleton(word));

/** A name's letters without the ending that they carry. */
interface Stem {
  leader: LeaderRecord;
  /** Letters of the ending; 0 for none. */
  ending: number;
  case: GrammaticalCase;
}

/**
 * The leader whose full name these words are in another spelling: ভিক্টর ইয়োনোকভিচ.
 * @param name two words or more, the last perhaps with an ending; letters as mapped
 * @returns null where none or more than one is meant
 */
export function fullNameSpeltOtherwise(name: string): Stem | null {
  const last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'), name.lastIndexOf('.')) + 1;
  const given = nameSkeleton(name.slice(0, last));
  const { beginnings, full } = index();
  if (!beginnings.has(given)) return null;
  // an ending takes sounds from the end alone, all of the last word's at most
  const surname = nameSkeleton(name.slice(last));
  if (!beginnings.has(given + surname.charAt(0)) && !full.has(given)) return null;
  const leader = only(full.get(given + surname), name);
  if (leader) return { leader, ending: 0, case: 'nominative' };
  for (const ending of endingsOf(name)) {
    const stem = name.slice(0, name.length - ending.length);
    const declined = only(full.get(given + nameSkeleton(stem.slice(last))), stem);
    if (declined) return { leader: declined, ending: ending.length, case: caseOf(ending) ?? 'nominative' };
  }
  return null;
}

/**
 * The leader of this office whose name these words are in another spelling, full or the surname alone.
 * @param name letters as mapped, without ending
 * @param day the article's ISO day, null where it is not told
 * @returns null where the lexicon knows none or more than one such bearer of the office
 */
export function bearerSpeltOtherwise(
  name: string,
  office: OfficePhrase,
  day: string | null,
): LeaderRecord | null {
  const key = nameSkeleton(name);
  const bears = ({ leader }: Spelling) =>
    leader.offices.some(
      (term) =>
        (!office.of || term.of === office.of) &&
        term.title === office.title &&
        (office.former || covers(term, day)),
    );
  return (
    only(index().full.get(key)?.filter(bears), name) ??
    bearerBySurname(name, office, day) ??
    only(index().surname.get(key)?.filter(bears), name)
  );
}

/** Offices that one person at a time holds in a state. */
const ONE_BEARER: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'foreign-minister',
  'king',
]);

/** Whether these words are a leader's given names, one sound off at most. */
function isGivenNameOf({ name, aliases }: LeaderRecord, given: string): boolean {
  const key = nameSkeleton(given);
  return [name, ...aliases].some((form) => {
    const own = nameSkeleton(spell(form).split(/[ -]/u).slice(0, -1).join(' '));
    return own.length > 2 && distance(own, key) <= 1;
  });
}

/**
 * "নেপালের প্রধানমন্ত্রী পিকে শর্মা ওলি": given names that the lexicon lacks before the surname of the one who held the
 * office of that state on that day.
 */
function bearerBySurname(name: string, office: OfficePhrase, day: string | null): LeaderRecord | null {
  if ((!day && office.of) || office.former || !ONE_BEARER.has(office.title)) return null;
  const surname = name.split(/[ -]/u).at(-1) ?? '';
  if (name === surname) return null;
  const given = name.slice(0, -surname.length - 1);
  const holders = (
    index().holders.get(office.of ? `${office.title}|${office.of}` : office.title) ?? []
  ).filter(
    (leader) =>
      leader.short.some((short) => spell(short) === surname) &&
      // "প্রধানমন্ত্রী নরেন্দ মোদী": of no state that stands by, both names have to be alike
      (office.of !== null || isGivenNameOf(leader, given)) &&
      leader.offices.some(
        (term) => term.title === office.title && (!office.of || term.of === office.of) && covers(term, day),
      ),
  );
  const found = new Set(holders);
  return found.size === 1 ? ([...found][0] as LeaderRecord) : null;
}

import { distance } from 'fastest-levenshtein';
import { spell } from '@/lib/bengali/letters';
import { nameSkeleton } from '@/lib/bengali/skeleton';
import { type LeaderRecord, leaders } from '@/seeds/lexicon';

/** So many sounds a name must have: shorter ones are too many people's. */
const LEAST_SOUNDS = { full: 6, surname: 3 };

/** Of a name's letters so many may differ: আতাউর and আতিউর sound alike by their consonants, প্রত্যে and পার্থ too. */
const MOST_CHANGED = 1 / 3;

/** A name as the lexicon spells it. */
export interface Spelling {
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
  /** Those of them who are called so for short, by `title|state|name`; by `title||name` whatever the state. */
  called: Map<string, Set<LeaderRecord>>;
}

let compiled: Index | null = null;

/** @param state its code; empty whatever it is */
export const calledKey = (title: string, state: string, name: string): string => `${title}|${state}|${name}`;

/** Leaders' names by how they sound, compiled once. */
export function index(): Index {
  if (compiled) return compiled;
  const found: Index = {
    full: new Map(),
    beginnings: new Set(),
    surname: new Map(),
    bearers: new Map(),
    holders: new Map(),
    called: new Map(),
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
    const short = leader.short.map(spell);
    for (const term of leader.offices) {
      for (const state of ['', term.of])
        for (const name of short) {
          const key = calledKey(term.title, state, name);
          found.called.set(key, (found.called.get(key) ?? new Set<LeaderRecord>()).add(leader));
        }
      const office = `${term.title}|${term.of}`;
      for (const key of [office, term.title])
        found.holders.set(key, [...(found.holders.get(key) ?? []), leader]);
    }
    for (const name of short) add(found.surname, name, LEAST_SOUNDS.surname, leader);
  }
  for (const key of found.full.keys())
    for (let end = 0; end <= key.length; end++) found.beginnings.add(key.slice(0, end));
  compiled = found;
  return found;
}

/** The one leader whose name these letters spell otherwise; null where there is none or more than one. */
export function only(spellings: readonly Spelling[] | undefined, letters: string): LeaderRecord | null {
  const alike = (spellings ?? []).filter(
    (known) =>
      distance(known.letters, letters) <= MOST_CHANGED * Math.max(known.letters.length, letters.length),
  );
  const found = new Set(alike.map((known) => known.leader));
  return found.size === 1 ? ([...found][0] as LeaderRecord) : null;
}

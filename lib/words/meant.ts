import type { GrammaticalCase } from '@/lib/bengali/endings';
import type { LexiconForm } from '@/lib/lexicon/compile';
import type { Entry } from '@/lib/lexicon/entry';
import { type EntrySet, NO_ENTRIES } from '@/lib/lexicon/entry-set';
import type { FlatFound } from '@/lib/lexicon/flat-trie';
import { meaningOf } from '@/lib/lexicon/meaning';
import { isCommonWord, isNameWord } from '@/lib/lexicon/name-words';
import { isRare, opensName } from '@/lib/mentions/rare-word';
import { unlistedVerb } from '@/lib/mentions/unlisted-verb';
import { kindsOf } from './kinds';

/** What the reader knows of a word, or of the words of one form, wherever they stand. */
export interface Meant {
  /** What the lexicon knows of it; empty where it knows none. */
  entries: EntrySet;
  /** Letters of its stem: what is left of it is its ending. */
  stem: number;
  /** The case that its ending makes; `nominative` for what the lexicon lacks. */
  case: GrammaticalCase;
  /** An everyday word, by which no name goes on. */
  common: boolean;
  /** Part of some leader's name. */
  name: boolean;
  /** May be a word of a full name: an everyday word, a number and what the lexicon knows for anything else may not. */
  part: boolean;
  /** What it is by its ending, where the lexicon knows nothing of it: পাঠিয়েছেন; null where it ends like no verb. */
  verb: EntrySet | null;
  /** `KIND_BITS` of it. */
  kinds: number;
}

/** What a mark is: nothing that the lexicon knows. */
export const MARK: Meant = {
  entries: NO_ENTRIES,
  stem: 1,
  case: 'nominative',
  common: false,
  name: false,
  part: false,
  verb: null,
  kinds: 0,
};

/** @param letters from the first letter of a form that was found to the end of its ending at least */
export const meantByForm = (letters: string, found: FlatFound<LexiconForm>): Meant =>
  asWord(letters.slice(0, found.ending.end), meaningOf(letters, found), found.stemEnd, found.ending.case);

/** @param letters a word that the lexicon lacks */
export const meantByWord = (letters: string): Meant =>
  asWord(letters, NO_ENTRIES, letters.length, 'nominative');

function asWord(letters: string, entries: EntrySet, stem: number, grammatical: GrammaticalCase): Meant {
  const common = isCommonWord(letters);
  const part = !common && entries.every(isPartOfName) && !/[0-9]/.test(letters);
  // such a word may sound as some leader's full name begins; of one that is nothing but a name few leaders may be the bearers
  const kinds = kindsOf(entries, { part, opens: part && opensName(letters), rare: isRare(entries, letters) });
  const verb = entries.length > 0 ? null : unlistedVerb(letters);
  return { entries, stem, case: grammatical, common, name: isNameWord(letters), part, verb, kinds };
}

const isPartOfName = (entry: Entry) => entry.type === 'leader' && entry.form !== 'full';

/** The same of which some entries are not meant in a text. */
export const withEntries = (meant: Meant, entries: EntrySet, letters: string): Meant =>
  asWord(letters, entries, meant.stem, meant.case);

import type { GrammaticalCase } from '@/lib/bengali/endings';
import type { Entry, EntryOf } from '@/lib/lexicon/entry';
import { type EntrySet, ROLE_BITS, TYPE_BITS } from '@/lib/lexicon/entry-set';

/** A word, a form of the lexicon of one or more words, or a mark between words. */
export interface Token {
  start: number;
  /** End of the stem; the ending lies between it and `end`. */
  stemEnd: number;
  end: number;
  /** The case its ending makes; for words outside the lexicon always `nominative`. */
  case: GrammaticalCase;
  /** What the lexicon knows of it; empty for other words and for marks. */
  entries: EntrySet;
  /** The mark itself (`,`, `"`, `(` …) where the token is one; null for words. */
  mark: string | null;
  /** Whether it tells whose name may stand here: nothing but names, which few leaders bear. */
  rare: boolean;
}

/** What these questions are asked of: a token, or a chunk. */
type Meant = Pick<Token, 'entries'>;

/** The token's first entry of one type; undefined where it has none. */
export function entryOf<T extends Entry['type']>(token: Meant | undefined, type: T): EntryOf<T> | undefined {
  if (!token || (token.entries.types & TYPE_BITS[type]) === 0) return undefined;
  return token.entries.find((entry): entry is EntryOf<T> => entry.type === type);
}

const NONE: readonly never[] = [];

/** All entries of one type. */
export const entriesOf = <T extends Entry['type']>(
  token: Meant | undefined,
  type: T,
): readonly EntryOf<T>[] =>
  token && (token.entries.types & TYPE_BITS[type]) !== 0
    ? (token.entries.filter((entry) => entry.type === type) as EntryOf<T>[])
    : NONE;

/** Whether the token is a grammar word of one of these roles. */
export function isGrammar(token: Meant | undefined, ...roles: EntryOf<'grammar'>['role'][]): boolean {
  if (!token || token.entries.roles === 0) return false;
  for (const role of roles) if ((token.entries.roles & ROLE_BITS[role]) !== 0) return true;
  return false;
}

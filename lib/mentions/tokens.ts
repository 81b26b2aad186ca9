import type { GrammaticalCase } from '@/lib/bengali/endings';
import type { Entry, EntryOf } from '@/lib/lexicon/entry';
import { type EntrySet, ROLE_BITS, TYPE_BITS } from '@/lib/lexicon/entry-set';
import { MARK, type Meant } from '@/lib/words/meant';

/** A word, a form of the lexicon of one or more words, or a mark between words. */
export class Token {
  /** `KIND_BITS` of what is meant. */
  readonly kinds: number;
  /** The mark itself (`,`, `"`, `(` …) where the token is one; null for words. */
  readonly mark: string | null;

  constructor(
    readonly start: number,
    readonly end: number,
    readonly meant: Meant,
    text: string,
  ) {
    this.kinds = meant.kinds;
    this.mark = meant === MARK ? text.charAt(start) : null;
  }

  /** End of the stem; the ending lies between it and `end`. */
  get stemEnd(): number {
    return this.start + this.meant.stem;
  }

  get case(): GrammaticalCase {
    return this.meant.case;
  }

  get entries(): EntrySet {
    return this.meant.entries;
  }
}

/** What these questions are asked of: a token, or a chunk. */
interface WithEntries {
  readonly entries: EntrySet;
}

/** The token's first entry of one type; undefined where it has none. */
export function entryOf<T extends Entry['type']>(
  token: WithEntries | undefined,
  type: T,
): EntryOf<T> | undefined {
  if (!token || (token.entries.types & TYPE_BITS[type]) === 0) return undefined;
  for (const entry of token.entries) if (entry.type === type) return entry as EntryOf<T>;
  return undefined;
}

const NONE: readonly never[] = [];

/** All entries of one type. */
export const entriesOf = <T extends Entry['type']>(
  token: WithEntries | undefined,
  type: T,
): readonly EntryOf<T>[] =>
  token && (token.entries.types & TYPE_BITS[type]) !== 0
    ? (token.entries.filter((entry) => entry.type === type) as EntryOf<T>[])
    : NONE;

type Role = EntryOf<'grammar'>['role'];

/** Whether the token is a grammar word of one of these roles: at most four, for a list of any length costs more than the answer. */
export function isGrammar(
  token: WithEntries | undefined,
  one: Role,
  two?: Role,
  three?: Role,
  four?: Role,
): boolean {
  const roles = token ? token.entries.roles : 0;
  return (
    roles !== 0 &&
    ((roles & ROLE_BITS[one]) !== 0 ||
      (two !== undefined && (roles & ROLE_BITS[two]) !== 0) ||
      (three !== undefined && (roles & ROLE_BITS[three]) !== 0) ||
      (four !== undefined && (roles & ROLE_BITS[four]) !== 0))
  );
}

import type { GrammaticalCase } from '@/lib/bengali/endings';
import { isWordUnit, wordEnd } from '@/lib/bengali/words';
import type { LexiconForm } from '@/lib/lexicon/compile';
import type { Entry, EntryOf } from '@/lib/lexicon/entry';
import { type EntrySet, NO_ENTRIES, ROLE_BITS, TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { FlatTrie } from '@/lib/lexicon/flat-trie';
import { withMeantEntries } from './meant-entries';

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
}

/**
 * Cuts a text into tokens, left to right, always taking the longest form that the lexicon knows.
 * @param text letters as mapped by `readLetters`
 */
export function tokenise(text: string, lexicon: FlatTrie<LexiconForm>): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (!isWordUnit(code)) {
      if (code > 32) tokens.push(plainToken(i, i + 1, text[i] as string));
      i++;
      continue;
    }
    const found = lexicon.at(text, i);
    if (found) {
      const { stemEnd, ending, value } = found;
      const entries = isBare(text, stemEnd, ending.end) ? value.bare : value.inflected;
      tokens.push({ start: i, stemEnd, end: ending.end, case: ending.case, entries, mark: null });
      i = ending.end;
    } else {
      const end = wordEnd(text, i + 1);
      tokens.push(plainToken(i, end, null));
      i = end;
    }
  }
  return withMeantEntries(tokens);
}

/** A mark, or a word that the lexicon lacks. */
const plainToken = (start: number, end: number, mark: string | null): Token => ({
  start,
  stemEnd: end,
  end,
  case: 'nominative',
  entries: NO_ENTRIES,
  mark,
});

/** Nothing glued on but ই or ও. */
const isBare = (text: string, stemEnd: number, end: number) =>
  end === stemEnd || (end === stemEnd + 1 && (text[stemEnd] === 'ই' || text[stemEnd] === 'ও'));

/** The token's first entry of one type; undefined where it has none. */
export function entryOf<T extends Entry['type']>(token: Token | undefined, type: T): EntryOf<T> | undefined {
  if (!token || (token.entries.types & TYPE_BITS[type]) === 0) return undefined;
  return token.entries.find((entry): entry is EntryOf<T> => entry.type === type);
}

const NONE: readonly never[] = [];

/** All entries of one type. */
export const entriesOf = <T extends Entry['type']>(
  token: Token | undefined,
  type: T,
): readonly EntryOf<T>[] =>
  token && (token.entries.types & TYPE_BITS[type]) !== 0
    ? (token.entries.filter((entry) => entry.type === type) as EntryOf<T>[])
    : NONE;

/** Whether the token is a grammar word of one of these roles. */
export function isGrammar(token: Token | undefined, ...roles: EntryOf<'grammar'>['role'][]): boolean {
  if (!token || token.entries.roles === 0) return false;
  for (const role of roles) if ((token.entries.roles & ROLE_BITS[role]) !== 0) return true;
  return false;
}

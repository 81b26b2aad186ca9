import { type GrammaticalCase, wordEnd } from '@/lib/bengali/endings';
import { isWordUnit } from '@/lib/bengali/words';
import type { Entry, EntryOf } from '@/lib/lexicon/entry';
import type { Trie } from '@/lib/lexicon/trie';
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
  entries: readonly Entry[];
  /** The mark itself (`,`, `"`, `(` …) where the token is one; null for words. */
  mark: string | null;
}

const NONE: readonly Entry[] = [];

/**
 * Cuts a text into tokens, left to right, always taking the longest form that the lexicon knows.
 * @param text letters as mapped by `readLetters`
 */
export function tokenise(text: string, lexicon: Trie<Entry>): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (!isWordUnit(code)) {
      if (code > 32)
        tokens.push({
          start: i,
          stemEnd: i + 1,
          end: i + 1,
          case: 'nominative',
          entries: NONE,
          mark: text[i] as string,
        });
      i++;
      continue;
    }
    const found = lexicon.at(text, i);
    if (found) {
      const { stemEnd, ending, values } = found;
      const entries = isBare(text.slice(stemEnd, ending.end)) ? values : values.filter(takesEndings);
      tokens.push({ start: i, stemEnd, end: ending.end, case: ending.case, entries, mark: null });
      i = ending.end;
    } else {
      const end = wordEnd(text, i + 1);
      tokens.push({ start: i, stemEnd: end, end, case: 'nominative', entries: NONE, mark: null });
      i = end;
    }
  }
  return withMeantEntries(tokens);
}

/** Nothing glued on but ই or ও. */
const isBare = (ending: string) => ending === '' || ending === 'ই' || ending === 'ও';

/** জানালেও is no জানাল: verbs and the words that only join take no case. */
const takesEndings = (entry: Entry) =>
  entry.type !== 'verb' && !(entry.type === 'grammar' && CASELESS.has(entry.role));
const CASELESS: ReadonlySet<string> = new Set([
  'and',
  'with',
  'no',
  'he',
  'said',
  'motion',
  'i',
  'former',
  'departure',
]);

/** The token's first entry of one type; undefined where it has none. */
export function entryOf<T extends Entry['type']>(token: Token | undefined, type: T): EntryOf<T> | undefined {
  return token?.entries.find((entry): entry is EntryOf<T> => entry.type === type);
}

/** All entries of one type. */
export const entriesOf = <T extends Entry['type']>(token: Token | undefined, type: T): EntryOf<T>[] =>
  (token?.entries.filter((entry) => entry.type === type) ?? []) as EntryOf<T>[];

/** Whether the token is a grammar word of one of these roles. */
export const isGrammar = (token: Token | undefined, ...roles: EntryOf<'grammar'>['role'][]): boolean =>
  token?.entries.some((entry) => entry.type === 'grammar' && roles.includes(entry.role)) ?? false;

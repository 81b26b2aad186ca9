import { wordEnd } from '@/lib/bengali/words';
import { type LexiconForm, lexicon } from '@/lib/lexicon/compile';
import { NO_ENTRIES } from '@/lib/lexicon/entry-set';
import type { FlatFound } from '@/lib/lexicon/flat-trie';
import { meaningOf } from '@/lib/lexicon/meaning';
import { isSeparator } from '@/lib/lexicon/trie';
import type { Word } from '@/lib/words/word';
import { isRare } from './spelt-otherwise';
import type { Token } from './tokens';

/**
 * Puts the token that begins with a word behind others.
 * @param start where the word begins
 * @param edge where it ends
 * @returns the offset where the token ends: before the word's end where two scripts meet, behind it for forms of more words
 */
export function pushWord(tokens: Token[], text: string, start: number, edge: number, word: Word): number {
  const longer = longerForm(text, start, edge, word);
  if (longer) return pushForm(tokens, text, start, longer);
  const { entries, stem, case: grammatical, rare } = word;
  const end = start + word.end;
  tokens.push({ start, stemEnd: start + stem, end, case: grammatical, entries, mark: null, rare });
  return end;
}

/** The form of more words, or with its ending apart, that begins with a word; null where none does. */
function longerForm(text: string, start: number, edge: number, word: Word): FlatFound<LexiconForm> | null {
  if (!word.bare && word.node === 0) return null;
  const behind = edge < text.length ? text.charCodeAt(edge) : 0;
  if (word.bare && (behind === APOSTROPHE || behind === HYPHEN)) return lexicon().at(text, start);
  return word.node !== 0 && isSeparator(behind) ? lexicon().from(text, edge, word.node) : null;
}

const APOSTROPHE = 39;
const HYPHEN = 45;

/** The same for what stands behind a token within its word: the other script of মোদীPublished. */
export function pushRest(tokens: Token[], text: string, start: number): number {
  const found = lexicon().at(text, start);
  if (found) return pushForm(tokens, text, start, found);
  const end = wordEnd(text, start + 1);
  const rare = isRare(NO_ENTRIES, text, start, end);
  tokens.push({ start, stemEnd: end, end, case: 'nominative', entries: NO_ENTRIES, mark: null, rare });
  return end;
}

function pushForm(tokens: Token[], text: string, start: number, found: FlatFound<LexiconForm>): number {
  const { stemEnd, ending } = found;
  const { end } = ending;
  const entries = meaningOf(text, found);
  const rare = isRare(entries, text, start, end);
  tokens.push({ start, stemEnd, end, case: ending.case, entries, mark: null, rare });
  return end;
}

import { wordEnd } from '@/lib/bengali/words';
import { type LexiconForm, lexicon } from '@/lib/lexicon/compile';
import { beginBit, type FlatFound } from '@/lib/lexicon/flat-trie';
import { isSeparator } from '@/lib/lexicon/trie';
import { knownForm, WORDS } from '@/lib/words/known-word';
import { meantByWord } from '@/lib/words/meant';
import type { Word } from '@/lib/words/word';
import type { Tokens } from './token-table';

/**
 * Puts the token that begins with a word behind others.
 * @param start where the word begins
 * @param edge where it ends
 * @param number the word's in `WORDS`
 * @returns the offset where the token ends: before the word's end where two scripts meet, behind it for forms of more words
 */
export function pushWord(tokens: Tokens, text: string, start: number, edge: number, number: number): number {
  const word = WORDS.value(number);
  const longer = longerForm(text, start, edge, word);
  if (longer) return pushForm(tokens, text, start, longer);
  const end = start + word.end;
  tokens.add(start, end, number, word.meant.kinds);
  return end;
}

/** The form of more words, or with its ending apart, that begins with a word; null where none does. */
function longerForm(
  text: string,
  start: number,
  edge: number,
  { bare, next, node }: Word,
): FlatFound<LexiconForm> | null {
  if (edge === text.length) return null;
  const behind = text.charCodeAt(edge);
  if (bare && (behind === APOSTROPHE || behind === HYPHEN)) return lexicon().at(text, start);
  if (next === 0 || !isSeparator(behind)) return null;
  let at = edge + 1;
  while (isSeparator(text.charCodeAt(at))) at++;
  const mayGoOn = (next & beginBit(text.charCodeAt(at), text.charCodeAt(at + 1))) !== 0;
  return mayGoOn ? lexicon().from(text, edge, node) : null;
}

const APOSTROPHE = 39;
const HYPHEN = 45;

/** The same for what stands behind a token within its word: the other script of মোদীPublished. */
export function pushRest(tokens: Tokens, text: string, start: number): number {
  const found = lexicon().at(text, start);
  if (found) return pushForm(tokens, text, start, found);
  const end = wordEnd(text, start + 1);
  tokens.addForm(start, end, meantByWord(text.slice(start, end)));
  return end;
}

function pushForm(tokens: Tokens, text: string, start: number, found: FlatFound<LexiconForm>): number {
  tokens.addForm(start, found.ending.end, knownForm(text, start, found));
  return found.ending.end;
}

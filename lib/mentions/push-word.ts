import { wordEnd } from '@/lib/bengali/words';
import { type LexiconForm, lexicon } from '@/lib/lexicon/compile';
import { beginBit, type FlatFound } from '@/lib/lexicon/flat-trie';
import { isSeparator } from '@/lib/lexicon/trie';
import { KIND_BITS } from '@/lib/words/kinds';
import { knownForm, WORDS } from '@/lib/words/known-word';
import { meantByWord } from '@/lib/words/meant';
import type { Tokens } from './token-table';

/**
 * Puts the token that begins with a word behind others.
 * @param start where the word begins
 * @param edge where it ends
 * @param word its number in `WORDS`
 * @param kinds its `KIND_BITS`
 * @param whole whether it is of one script, and so one token
 * @returns the offset where the token ends: before the word's end where two scripts meet, behind it for forms of more words
 */
export function pushWord(
  tokens: Tokens,
  text: string,
  start: number,
  edge: number,
  word: number,
  kinds: number,
  whole: boolean,
): number {
  const longer = mayGoOn(text, edge, word, kinds) ? longerForm(text, start, edge, word) : null;
  if (longer) return pushForm(tokens, text, start, longer);
  const end = whole ? edge : start + WORDS.value(word).end;
  tokens.add(start, end, word, kinds);
  return end;
}

/** Whether a form of more words, or one with its ending apart, may begin with a word: most go on in no way. */
function mayGoOn(text: string, edge: number, word: number, kinds: number): boolean {
  const behind = text.charCodeAt(edge);
  if ((kinds & KIND_BITS.bare) !== 0 && (behind === APOSTROPHE || behind === HYPHEN)) return true;
  const next = WORDS.next[word] as number;
  if (next === 0 || !isSeparator(behind)) return false;
  let at = edge + 1;
  while (isSeparator(text.charCodeAt(at))) at++;
  return (next & beginBit(text.charCodeAt(at), text.charCodeAt(at + 1))) !== 0;
}

/** That form; null where none does. */
function longerForm(text: string, start: number, edge: number, word: number): FlatFound<LexiconForm> | null {
  const { bare, node } = WORDS.value(word);
  const behind = text.charCodeAt(edge);
  const apart = bare && (behind === APOSTROPHE || behind === HYPHEN);
  return apart ? lexicon().at(text, start) : lexicon().from(text, edge, node);
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

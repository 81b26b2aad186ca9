import type { DateWord } from '@/lib/dates/date-word';
import { DatedWords } from '@/lib/dates/dated-words';
import { KIND_BITS } from '@/lib/words/kinds';
import { knownWord, WORDS } from '@/lib/words/known-word';
import { WordRuns } from '@/lib/words/word-runs';
import { meanWithin } from './meant-entries';
import { pushRest, pushWord } from './push-word';
import { Tokens } from './token-table';

const RUNS = new WordRuns();

/** A text cut up: what all that comes behind it looks at, and no more at letters. */
export class CutText {
  readonly tokens = new Tokens();
  /** The words that a date may be made of, in order, be they part of a token or not. */
  readonly dated = new DatedWords();

  /** Lets the next text have the room of this one, of which nothing may be asked any more. */
  release(): void {
    if (this.tokens.length < MOST_KEPT) spare = this;
  }
}

/** Room to work in, kept from one text to the next: making it anew costs more than filling it. */
let spare: CutText | null = null;
/** A text of more tokens is rare, and its room is not kept. */
const MOST_KEPT = 1 << 16;

/**
 * Cuts a text into tokens, left to right, always taking the longest form that the lexicon knows. The one walk over all of
 * a text's letters: each word is looked up once.
 * @param text letters as mapped by `readLetters`
 */
export function tokenise(text: string): CutText {
  const cut = spare ?? new CutText();
  spare = null;
  const { tokens, dated } = cut;
  WORDS.begin();
  tokens.begin(text);
  dated.begin();
  RUNS.read(text);
  const found = WORDS.findAll(RUNS);
  // how far the tokens reach: into a word that is under way, where a form of more words ends
  let reached = 0;
  let at = 0;
  for (let i = 0; i < RUNS.length; i++) {
    const start = RUNS.starts[i] as number;
    pushMarks(tokens, text, Math.max(at, reached), start);
    at = RUNS.ends[i] as number;
    const word = (found[i] as number) || knownWord(text, start, at, RUNS.keyAt(i));
    const kinds = WORDS.kinds[word] as number;
    if ((kinds & KIND_BITS.dated) !== 0) dated.add(start, at, WORDS.value(word).date as DateWord);
    // a word that fits into a key is of one script
    if (reached <= start) reached = pushWord(tokens, text, start, at, word, kinds, RUNS.low[i] !== 0);
    while (reached < at) reached = pushRest(tokens, text, reached);
  }
  pushMarks(tokens, text, Math.max(at, reached), text.length);
  meanWithin(text, tokens);
  return cut;
}

/** Puts what stands between two words behind others, a token for each mark; blanks are none. */
function pushMarks(tokens: Tokens, text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 32) tokens.add(at, at + 1, 0, 0);
}

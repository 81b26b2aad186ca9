import { isWordUnit } from '@/lib/bengali/words';
import type { DatedWord } from '@/lib/dates/date-word';
import { knownWord } from '@/lib/words/known-word';
import { MARK } from '@/lib/words/meant';
import { WordKey } from '@/lib/words/word-key';
import { withMeantEntries } from './meant-entries';
import { pushRest, pushWord } from './push-word';
import { Token } from './tokens';

const KEY = new WordKey();

/** A text cut up: what all that comes behind it looks at, and no more at letters. */
export interface CutText {
  tokens: Token[];
  /** The words that a date may be made of, in order, be they part of a token or not. */
  dated: DatedWord[];
}

/**
 * Cuts a text into tokens, left to right, always taking the longest form that the lexicon knows. The one walk over all of
 * a text's letters: each word is looked up once.
 * @param text letters as mapped by `readLetters`
 */
export function tokenise(text: string): CutText {
  const tokens: Token[] = [];
  const dated: DatedWord[] = [];
  const { length } = text;
  // how far the tokens reach: into a word that is under way, where a form of more words ends
  let reached = 0;
  for (let at = 0; at < length; ) {
    const unit = text.charCodeAt(at);
    if (!isWordUnit(unit)) {
      if (unit > 32 && at >= reached) tokens.push(new Token(at, at + 1, MARK, text[at] as string));
      at++;
      continue;
    }
    const start = at;
    at = KEY.read(text, start);
    const word = knownWord(text, start, at, KEY);
    if (word.date) dated.push({ start, end: at, date: word.date });
    if (reached <= start) reached = pushWord(tokens, text, start, at, word);
    while (reached < at) reached = pushRest(tokens, text, reached);
  }
  return { tokens: withMeantEntries(text, tokens), dated };
}

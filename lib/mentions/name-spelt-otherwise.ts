import type { GrammaticalCase } from '@/lib/bengali/endings';
import { KIND_BITS } from '@/lib/words/kinds';
import type { LeaderRecord } from '@/seeds/lexicon';
import { opensName } from './rare-word';
import { fullNameSpeltOtherwise } from './spelt-otherwise';
import type { Tokens } from './token-table';

const MOST_WORDS = 4;

/** A full name in a spelling that the lexicon lacks. */
export interface NameSpeltOtherwise {
  leader: LeaderRecord;
  /** Indices into the tokens: first, and one behind the last. */
  from: number;
  to: number;
  start: number;
  stemEnd: number;
  end: number;
  case: GrammaticalCase;
}

/** Tells whether a name in another spelling may begin at a token; to be asked from the first token to the last. */
export function rareWordsAhead(tokens: Tokens): (index: number) => boolean {
  let next = -1;
  return (index) => {
    if (next < index) next = tokens.next(KIND_BITS.rare, index);
    return next - index < MOST_WORDS;
  };
}

/**
 * The full name that begins at a token that sounds as one begins, one of its words a rare one spelt as the lexicon spells it, the others alike in sound:
 * ভিক্টর ইয়োনোকভিচ. Everyday words are no part of one.
 * @returns null where none begins there; the longest where several do
 */
export function nameSpeltOtherwise(tokens: Tokens, from: number, text: string): NameSpeltOtherwise | null {
  const start = tokens.startAt(from);
  let to = from + 1;
  while (to < tokens.length && to - from < MOST_WORDS && isNextWord(tokens, to, text)) {
    // the last word may be cut short by an ending, and none before it
    if (to > from + 1 && !opensName(text.slice(start, tokens.endAt(to - 1)))) break;
    to++;
  }
  for (; to > from + 1; to--) {
    if (tokens.next(KIND_BITS.rare, from) >= to) break;
    const end = tokens.endAt(to - 1);
    const found = fullNameSpeltOtherwise(text.slice(start, end));
    if (found)
      return { leader: found.leader, from, to, start, stemEnd: end - found.ending, end, case: found.case };
  }
  return null;
}

function isNextWord(tokens: Tokens, index: number, text: string): boolean {
  const before = tokens.endAt(index - 1);
  return (
    (tokens.kindsAt(index) & KIND_BITS.part) !== 0 &&
    tokens.startAt(index) === before + 1 &&
    text.charAt(before) === ' '
  );
}

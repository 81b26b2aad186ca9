import { caseOf, type GrammaticalCase } from '@/lib/bengali/endings';
import { isAnothersSurname } from './anothers-surname';
import { closesName, endingOf } from './name-ending';
import { isNameWord, LINKS, wordOf } from './name-word';
import type { Tokens } from './token-table';
import type { Token } from './tokens';

const MAX_WORDS = 5;

/** A text that ends in it breaks off in a word. */
export const VIRAMA = '\u09cd';

/** A name that no lexicon knows, as it stands behind a title. */
export interface UnknownName {
  /** Indices into the tokens: first, and one behind the last. */
  from: number;
  to: number;
  start: number;
  stemEnd: number;
  end: number;
  case: GrammaticalCase;
}

/** "মো: আবদুল হামিদ": as some papers write মো. */
const isShortenedAt = (tokens: Tokens, index: number, text: string): boolean =>
  tokens.at(index)?.mark === ':' && wordOf(tokens.at(index - 1), text) === MD;
const MD = 'মো';

/** What the rest of the text tells of where a name ends; costly, so asked last. */
export interface NameEdges {
  /** Whether a word stands somewhere in the article just so, without ending. */
  isBare(word: string): boolean;
  /** Whether a token is part of a date. */
  isDate(index: number): boolean;
}

/**
 * The name that begins at a token, by where names end in Bengali news: before an everyday word, a mark, a word
 * that the lexicon knows for something else, or behind a word with a case ending.
 * @param beyond goes on behind the first word that looks like one with a case ending: মোহাম্মদ বাকের গালিবাফ
 */
export function unknownName(
  tokens: Tokens,
  from: number,
  text: string,
  edges: NameEdges,
  beyond = false,
): UnknownName | null {
  let to = from;
  let words = 0;
  while (to < tokens.length && words < MAX_WORDS) {
    const token = tokens.at(to) as Token;
    const before = tokens.at(to - 1);
    if (token.mark) {
      if (token.mark === '-' && text.slice(tokens.at(to + 1)?.start, tokens.at(to + 1)?.end) === 'এর') break;
      const isJoint = token.mark === '-' || token.mark === '.' || isShortenedAt(tokens, to, text);
      const joins = isJoint && to > from && before?.end === token.start;
      if (!joins || !isNameWord(tokens, to + 1, text) || edges.isDate(to)) break;
      to++;
      continue;
    }
    if (before && text.slice(before.end, token.start).includes('\n')) break;
    if (!isNameWord(tokens, to, text) || edges.isDate(to)) break;
    if (words >= 2 && isAnothersSurname(token, wordOf(tokens.at(from), text))) break;
    to++;
    // বিন and আল lead to the next word, and are none that a name has too many of
    if (!LINKS.has(wordOf(token, text))) words++;
    if (!(beyond && words < 3) && closesName(text.slice(token.start, token.end))) break;
  }
  // a name does not end in a link: "সালেহ আল" before a word that is no name's
  while (to > from && LINKS.has(wordOf(tokens.at(to - 1), text))) to--;
  const last = tokens.at(to - 1);
  const first = tokens.at(from);
  if (to === from || !last || !first || last.mark) return null;
  const word = text.slice(last.start, last.end);
  // "… প্রেসিডেন্ট ডোনাল্ড ট্রাম্": where the text breaks off in a word, nobody is named
  if (word.endsWith(VIRAMA) && tokens.length === to) return null;
  const ending = endingOf(word, tokens.at(to), text, edges);
  const stemEnd = last.end - ending.length;
  if (stemEnd - first.start < 3) return null;
  let end = last.end;
  let grammatical = caseOf(ending) ?? 'nominative';
  const mark = tokens.at(to);
  const after = tokens.at(to + 1);
  if (
    (mark?.mark === "'" || (mark?.mark === '-' && text.slice(after?.start, after?.end) === 'এর')) &&
    mark.start === last.end &&
    after &&
    after.start === mark.end
  ) {
    const apart = caseOf(text.slice(after.start, after.end));
    if (apart) {
      end = after.end;
      grammatical = apart;
      to += 2;
    }
  }
  return { from, to, start: first.start, stemEnd, end, case: grammatical };
}

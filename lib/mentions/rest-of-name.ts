import type { LeaderRecord } from '@/seeds/lexicon';
import type { UnknownName } from './name-after-title';
import { fullNameSpeltOtherwise } from './spelt-otherwise';
import type { Tokens } from './token-table';

const MOST_WORDS = 3;

/**
 * "বিদেশসচিব বিক্রম মিস্রী": the full name in another spelling, of which the lexicon knows the beginning as a short form.
 * @param from index of the token that is the short form
 * @param leader who it names
 * @returns null where the words behind it are no part of their name
 */
export function restOfName(
  tokens: Tokens,
  from: number,
  text: string,
  leader: LeaderRecord,
): UnknownName | null {
  const start = tokens.startAt(from);
  for (let to = from + 2; to <= from + MOST_WORDS && to <= tokens.length; to++) {
    const before = tokens.endAt(to - 2);
    if (tokens.startAt(to - 1) !== before + 1 || text.charAt(before) !== ' ') return null;
    const end = tokens.endAt(to - 1);
    const found = fullNameSpeltOtherwise(text.slice(start, end));
    if (found?.leader.id === leader.id)
      return { from, to, start, stemEnd: end - found.ending, end, case: found.case };
  }
  return null;
}

import { spell } from '@/lib/bengali/letters';
import { readDateWord } from '@/lib/dates/date-word';
import { nameParts } from '@/seeds/lexicon/name-parts';
import type { Tokens } from './token-table';
import type { Token } from './tokens';

/** "মশিউর রহমান মোল্লা": a known name with another name's word beside it is somebody else's. */
export function isPartOfLongerName(tokens: Tokens, index: number, text: string): boolean {
  const [before, token, after] = [tokens.at(index - 1), tokens.at(index), tokens.at(index + 1)];
  const follows =
    token &&
    after &&
    !after.mark &&
    token.end === token.stemEnd &&
    text.slice(token.end, after.start) === ' ';
  if (follows && isLooseNameWord(after, text) && !ORDINALS.has(text.slice(after.start, after.end)))
    return true;
  return (
    before !== undefined &&
    token !== undefined &&
    !before.mark &&
    text.slice(before.end, token.start) === ' ' &&
    isLooseNameWord(before, text)
  );
}

/** "শেখ হাসিনা দ্বিতীয় মেয়াদে": a number begins a name, and ends none. */
const ORDINALS: ReadonlySet<string> = new Set(nameParts.ordinals.map(spell));

/** "কিয়ারা আদভানি": a given name that no list has, before a surname alone, is another's than the one whom it is known for. */
export function hasUnknownGivenName(tokens: Tokens, index: number, text: string): boolean {
  const [before, token] = [tokens.at(index - 1), tokens.at(index)];
  if (!before || !token || before.mark || before.meant.common || before.entries.length > 0) return false;
  const word = text.slice(before.start, before.end);
  return (
    text.slice(before.end, token.start) === ' ' &&
    word.length > 2 &&
    !/[রেিইওন\u09df]$/u.test(word) &&
    readDateWord(word) === null
  );
}

/** "পুতিন বিশ্বাস করেন", "মোদি কি আসছেন?": no name goes on with what is mostly an everyday word. */
const ALSO_WORDS: ReadonlySet<string> = new Set(nameParts.alsoWords.map(spell));

/** Part of a name and nothing else; "২০১৫ সালে মোদি", "মোদি জুন মাসে": a date's word is none here. */
const isLooseNameWord = (token: Token, text: string) =>
  token.meant.name &&
  !ALSO_WORDS.has(text.slice(token.start, token.end)) &&
  token.entries.every((entry) => entry.type === 'leader' && entry.form === 'short') &&
  readDateWord(text.slice(token.start, token.end)) === null;

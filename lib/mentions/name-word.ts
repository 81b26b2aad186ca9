import { spell } from '@/lib/bengali/letters';
import { nameParts } from '@/seeds/lexicon/name-parts';
import { isOutletWord } from './outlet-word';
import type { Tokens } from './token-table';
import type { Token } from './tokens';

const INITIALS = new Set(nameParts.initials.map(spell));

/** বিন, আল: words that lead to the next word of a name. */
export const LINKS = new Set(nameParts.links.map(spell));

/** Whether the token of this number can be a word of a name. */
export function isNameWord(tokens: Tokens, index: number, text: string): boolean {
  const token = tokens.at(index);
  if (!token || token.mark) return false;
  const word = text.slice(token.start, token.end);
  if (/[0-9]/.test(word)) return false;
  const next = tokens.at(index + 1);
  // আর joins two people as often as it stands for an R
  if (word === 'আর') return next !== undefined && INITIALS.has(wordOf(next, text));
  if (INITIALS.has(word) && next && !next.mark && isNameLike(next, text)) return true;
  if (LINKS.has(word) && next && !next.mark) return true;
  // behind a link stands a name, be it an everyday word too: বিন সাঈদ
  const before = tokens.at(index - 1);
  // আল-রাজি: behind a link and a hyphen any word is a name's
  const joined =
    before?.mark === '-' && before.end === token.start && LINKS.has(wordOf(tokens.at(index - 2), text));
  if (joined) return true;
  const afterLink = LINKS.has(wordOf(before, text)) && token.entries.length === 0;
  return afterLink || isNameLike(token, text);
}

/** The letters of a token; none where there is no token. */
export const wordOf = (token: Token | undefined, text: string) =>
  token ? text.slice(token.start, token.end) : '';

function isNameLike(token: Token, text: string): boolean {
  const word = text.slice(token.start, token.end);
  if (token.meant.common || isOutletWord(word)) return false;
  if (INITIALS.has(word)) return true;
  // a full name that the lexicon knows is its own, and no part of another's
  return token.entries.every(
    (entry) =>
      (entry.type === 'leader' && (entry.form !== 'full' || !/[ -]/.test(word))) ||
      (entry.type === 'honorific' && entry.kind === 'address'),
  );
}

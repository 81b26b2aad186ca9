import { TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Tokens } from './token-table';
import { entryOf, isGrammar, type Token } from './tokens';

/** Codes of what a text has named last: what দেশটি and সংস্থাটি point at. */
export interface LastNamed {
  state: string | null;
  organisation: string | null;
  /** The state in which the place lies that someone was last told to be at, or to go to. */
  there: string | null;
}

/** "… হোনিয়ারায় পৌঁছেছেন চীনের ক। সেখানে দেশটির …": the state named by সেখানে, and not that of the guest. */
export const stateThere = (last: LastNamed, before: Token | undefined): string | null =>
  (isGrammar(before, 'there') ? last.there : null) ?? last.state;

/** `TYPE_BITS` of what such a word can point at. */
export const POINTED_AT = TYPE_BITS.country | TYPE_BITS.organisation | TYPE_BITS.place;

/** Keeps what a token names. */
export function nameLast(last: LastNamed, tokens: Tokens, index: number): void {
  const token = tokens.at(index) as Token;
  const country = entryOf(token, 'country');
  // "ইন্দোনেশিয়া ইসরায়েলে দেশটির প্রেসিডেন্টের সফর …": whose president it is was told before where he goes
  const whither = token.case === 'locative' && isGrammar(tokens.at(index + 1), 'that-state');
  if (country && !(whither && last.state)) last.state = country.code;
  const where = country?.code ?? entryOf(token, 'place')?.place.country;
  if (where && (token.case === 'locative' || isGrammar(tokens.at(index + 1), 'motion'))) last.there = where;
  const organisation = entryOf(token, 'organisation')?.organisation;
  if (organisation) last.organisation = organisation.id;
}

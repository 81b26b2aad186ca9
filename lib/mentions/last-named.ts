import { TYPE_BITS } from '@/lib/lexicon/entry-set';
import { entryOf, isGrammar, type Token } from './tokens';

/** Codes of what a text has named last: what দেশটি and সংস্থাটি point at. */
export interface LastNamed {
  state: string | null;
  organisation: string | null;
}

/** `TYPE_BITS` of what such a word can point at. */
export const POINTED_AT = TYPE_BITS.country | TYPE_BITS.organisation;

/** Keeps what a token names. */
export function nameLast(last: LastNamed, tokens: readonly Token[], index: number): void {
  const token = tokens[index] as Token;
  const country = entryOf(token, 'country');
  // "ইন্দোনেশিয়া ইসরায়েলে দেশটির প্রেসিডেন্টের সফর …": whose president it is was told before where he goes
  const whither = token.case === 'locative' && isGrammar(tokens[index + 1], 'that-state');
  if (country && !(whither && last.state)) last.state = country.code;
  const organisation = entryOf(token, 'organisation')?.organisation;
  if (organisation) last.organisation = organisation.id;
}

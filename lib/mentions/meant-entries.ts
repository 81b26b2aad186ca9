import type { Entry } from '@/lib/lexicon/entry';
import { entrySet, TYPE_BITS } from '@/lib/lexicon/entry-set';
import { KIND_BITS } from '@/lib/words/kinds';
import { withEntries } from '@/lib/words/meant';
import { Token } from './tokens';

/**
 * Leaves out of each token what it cannot be meant for in this text:
 * a place whose name is an everyday word or a person's (আস্তানা, রিয়াদ), unless the text names the state that it lies
 * in, or says "in" of what could otherwise only be a person; and of two states that share a name (কোরিয়া) the one that
 * the text does not name more exactly, or both where that does not choose.
 */
export function withMeantEntries(text: string, tokens: Token[]): Token[] {
  if (!tokens.some(isDoubtful)) return tokens;
  const named = namedStates(tokens);
  const isMeant = (entry: Entry, token: Token): boolean => {
    if (entry.type === 'place')
      return (
        entry.doubt === null ||
        named.has(entry.place.country) ||
        (entry.doubt === 'person-name' && token.case === 'locative')
      );
    if (entry.type !== 'country') return true;
    const others = states(token).filter((code) => code !== entry.code);
    return others.length === 0 || (named.has(entry.code) && !others.some((code) => named.has(code)));
  };
  return tokens.map((token) => {
    if (!isDoubtful(token)) return token;
    const meant = token.entries.filter((entry) => isMeant(entry, token));
    if (meant.length === token.entries.length) return token;
    const entries = entrySet(meant);
    const letters = text.slice(token.start, token.end);
    return new Token(token.start, token.end, withEntries(token.meant, entries, letters), null);
  });
}

const isDoubtful = ({ kinds }: Token) => (kinds & KIND_BITS.doubtful) !== 0;

const states = (token: Token): string[] =>
  token.entries.flatMap((entry) => (entry.type === 'country' ? [entry.code] : []));

/** Codes of the states that the text names by a form that can mean nothing else. */
function namedStates(tokens: readonly Token[]): Set<string> {
  const named = new Set<string>();
  for (const token of tokens) {
    if ((token.kinds & (TYPE_BITS.country | TYPE_BITS.place)) === 0) continue;
    for (const entry of token.entries) {
      if (entry.type === 'country' && !entry.common && states(token).length === 1) named.add(entry.code);
      if (entry.type === 'place' && entry.doubt === null && entry.place.metonym)
        named.add(entry.place.country);
    }
  }
  return named;
}

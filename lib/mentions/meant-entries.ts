import type { Entry } from '@/lib/lexicon/entry';
import { type EntrySet, entrySet, TYPE_BITS } from '@/lib/lexicon/entry-set';
import { KIND_BITS } from '@/lib/words/kinds';
import { withEntries } from '@/lib/words/meant';
import type { Tokens } from './token-table';
import type { Token } from './tokens';

/**
 * Leaves out of each token what it cannot be meant for in this text:
 * a place whose name is an everyday word or a person's (আস্তানা, রিয়াদ), unless the text names the state that it lies
 * in, or says "in" of what could otherwise only be a person; and of two states that share a name (কোরিয়া) the one that
 * the text does not name more exactly, or both where that does not choose.
 */
export function meanWithin(text: string, tokens: Tokens): void {
  const { doubtful } = KIND_BITS;
  let at = tokens.next(doubtful, 0);
  if (at === tokens.length) return;
  const named = namedStates(tokens);
  for (; at < tokens.length; at = tokens.next(doubtful, at + 1)) {
    const token = tokens.at(at) as Token;
    const meant = token.entries.filter((entry) => isMeant(entry, token, named));
    if (meant.length === token.entries.length) continue;
    const letters = text.slice(token.start, token.end);
    tokens.mean(at, withEntries(token.meant, entrySet(meant), letters));
  }
}

function isMeant(entry: Entry, token: Token, named: ReadonlySet<string>): boolean {
  if (entry.type === 'place')
    return (
      entry.doubt === null ||
      named.has(entry.place.country) ||
      (entry.doubt === 'person-name' && token.case === 'locative')
    );
  if (entry.type !== 'country') return true;
  const others = states(token.entries).filter((code) => code !== entry.code);
  return others.length === 0 || (named.has(entry.code) && !others.some((code) => named.has(code)));
}

const states = (entries: EntrySet): string[] =>
  entries.flatMap((entry) => (entry.type === 'country' ? [entry.code] : []));

/** Codes of the states that the text names by a form that can mean nothing else. */
function namedStates(tokens: Tokens): Set<string> {
  const named = new Set<string>();
  for (let i = tokens.next(STATES, 0); i < tokens.length; i = tokens.next(STATES, i + 1)) {
    const entries = tokens.entriesAt(i);
    for (const entry of entries) {
      if (entry.type === 'country' && !entry.common && states(entries).length === 1) named.add(entry.code);
      if (entry.type === 'place' && entry.doubt === null && entry.place.metonym)
        named.add(entry.place.country);
    }
  }
  return named;
}
const STATES = TYPE_BITS.country | TYPE_BITS.place;

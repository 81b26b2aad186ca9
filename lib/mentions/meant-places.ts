import type { Entry, EntryOf } from '@/lib/lexicon/entry';
import type { Token } from './tokens';

/**
 * Leaves out the places whose name is an everyday word or a person's name (আস্তানা, রিয়াদ), unless the text names the
 * state that they lie in, or says "in" of what could otherwise only be a person.
 */
export function withMeantPlaces(tokens: Token[]): Token[] {
  const named = new Set<string>();
  for (const { entries } of tokens)
    for (const entry of entries) {
      if (entry.type === 'country' && !entry.common) named.add(entry.code);
      if (entry.type === 'place' && entry.doubt === null && entry.place.metonym)
        named.add(entry.place.country);
    }
  const isMeant = (entry: EntryOf<'place'>, token: Token) =>
    entry.doubt === null ||
    named.has(entry.place.country) ||
    (entry.doubt === 'person-name' && token.case === 'locative');
  const isDoubtful = (entry: Entry): entry is EntryOf<'place'> =>
    entry.type === 'place' && entry.doubt !== null;
  return tokens.map((token) =>
    token.entries.some((entry) => isDoubtful(entry) && !isMeant(entry, token))
      ? { ...token, entries: token.entries.filter((entry) => !isDoubtful(entry) || isMeant(entry, token)) }
      : token,
  );
}

import { TYPE_BITS } from '@/lib/lexicon/entry-set';
import { isState } from '@/lib/lexicon/states';
import type { PersonMention } from './person';
import type { Tokens } from './token-table';
import { entryOf } from './tokens';

const STATES = TYPE_BITS.country | TYPE_BITS.place;
/** How many namings of a state one title without a state is worth. */
const BARE = 3;
/** How many times over the paper's own state counts, where the text names it at all. */
const OWN = 3;

/**
 * The state that an article is about: the one it names most, its known leaders with it, the first of those named equally often. Newspapers leave
 * it out before their own country's titles, and before titles in news that is all of one country.
 * @param own the paper's state; null where it is not known
 * @returns null where the text names no state
 */
export function homeState(
  tokens: Tokens,
  mentions: readonly PersonMention[],
  own: string | null,
): string | null {
  const counts = new Map<string, number>();
  for (let i = tokens.next(STATES, 0); i < tokens.length; i = tokens.next(STATES, i + 1)) {
    const named = { entries: tokens.entriesAt(i) };
    const place = entryOf(named, 'place')?.place;
    const code = entryOf(named, 'country')?.code ?? (place?.metonym ? place.country : undefined);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  for (const { person, office } of mentions) {
    const code = person.record?.offices.at(-1)?.of;
    // "খাদ্য উপদেষ্টা আলী ইমাম মজুমদার": whose title needs no state is of the state that goes without saying
    const weight = office && !office.of ? BARE : 1;
    if (code && isState(code)) counts.set(code, (counts.get(code) ?? 0) + weight);
  }
  const counted = own ? counts.get(own) : undefined;
  if (own && counted) counts.set(own, counted * OWN);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

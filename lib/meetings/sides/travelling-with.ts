import type { Chunk } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { placeAt } from '../place/place-at';

/**
 * "জয়শঙ্কর মোদির সঙ্গে ওয়াশিংটন সফর করেন", "আবারও ওয়াশিংটনে যান, এবার প্রধানমন্ত্রী শরিফের সঙ্গে": who makes the journey with them.
 * @param home states that the travellers come from: whoever is of another is met, and travels with nobody
 */
export function travellingWith({ frame, day }: RuleContext, home: readonly string[]): Party[] {
  const { clause, head, verb, to } = frame;
  const { chunks } = clause;
  // "চীন সফর নিয়ে আলোচনা", "চীন সফরের প্রস্তুতি": with whom one speaks of it
  const spokenOf = frame.oblique || isFrameWord(chunks[head + 1], 'about');
  const before = spokenOf
    ? []
    : frame.companions.filter(
        ({ index }) => index < head && chunks.slice(index + 1, head).every(isOfJourney),
      );
  const behind = companionBehind(chunks, Math.max(head, verb, to - 1));
  return [...before, ...(behind ? [behind] : [])].filter(
    ({ person }) => person && home.includes(stateOf(person, day) ?? ''),
  );
}

/** Nothing else is done with them: where to, when, what kind of a journey. */
const isOfJourney = (chunk: Chunk): boolean =>
  chunk.date !== null ||
  isGrammar(chunk, 'with', 'office-filler') ||
  placeAt(chunk) !== null ||
  entryOf(chunk, 'head')?.head.kind === 'visit';

/** ", এবার ক-এর সঙ্গে" closes the sentence. */
function companionBehind(chunks: readonly Chunk[], verb: number): Party | null {
  const end = chunks.findLastIndex((chunk) => chunk.mark === null);
  if (end - 1 <= verb || !isGrammar(chunks[end], 'with')) return null;
  const party = chunks[end - 1]?.case === 'genitive' ? partyAt(chunks, end - 1) : null;
  const only = chunks
    .slice(verb + 1, end - 1)
    .every(({ mark, letters }) => mark === ',' || NOW.test(letters));
  return only ? party : null;
}
const NOW = /^(?:এবার|সেবার)$/u;

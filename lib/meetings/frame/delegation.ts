import { isState } from '@/lib/lexicon/states';
import type { Chunk } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from './frame-word';
import { NOBODY, type Party } from './party';

/** "চীনা প্রতিনিধিদল", "মার্কিন কর্মকর্তাদের": officials stand for the state before them, or are led by who is named there. */
export function delegation(chunks: readonly Chunk[], index: number): Party | null {
  const leader = leaderBefore(chunks, index);
  if (leader) return { ...NOBODY, person: leader, official: true, index };
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.mark || entryOf(chunk, 'verb')) return null;
    const country = entryOf(chunk, 'country');
    if (country) return { ...NOBODY, state: country.code, official: true, index };
    // "গাম্বিয়ার তথ্যমন্ত্রীর নেতৃত্বে একটি প্রতিনিধিদল": of the state whose minister leads them
    const of = isFrameWord(chunks[i + 1], 'led') ? chunk.office?.of : null;
    if (of && isState(of)) return { ...NOBODY, state: of, official: true, index };
    if (isGrammar(chunk, 'two-states')) return { ...NOBODY, both: 'states', index };
    const organisation = entryOf(chunk, 'organisation');
    if (organisation) return { ...NOBODY, organisation: organisation.organisation.id, official: true, index };
  }
  return null;
}

/** How many chunks before the officials the word that says who leads them may stand. */
const LED = 6;

/** "নোভাকের নেতৃত্বে একটি প্রতিনিধিদল": who leads them is one of them. */
export function leaderBefore(chunks: readonly Chunk[], index: number): Person | null {
  for (let i = index - 1; i > 0 && i >= index - LED; i--) {
    const [before, chunk] = [chunks[i - 1], chunks[i] as Chunk];
    if (chunk.mark || entryOf(chunk, 'verb') || isFrameWord(chunk, 'team')) return null;
    if (isFrameWord(chunk, 'led')) return before?.case === 'genitive' ? before.person : null;
  }
  return null;
}

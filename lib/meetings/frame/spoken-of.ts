import type { Chunk } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isFrameWord } from './frame-word';
import { partyAt } from './party-at';

type Chunks = readonly Chunk[];

/**
 * "ইরানের সঙ্গে যুদ্ধ নিয়ে ক-এর সঙ্গে কথা বলেন", "ভারতের সঙ্গে সংক্ষিপ্ত যুদ্ধের পর … ক-এর সঙ্গে": with whom the war is, before what
 * it is about, is not met.
 */
export function isSpokenOf(chunks: Chunks, joint: number, to: number): boolean {
  const topic = chunks.findIndex(
    (chunk, i) =>
      i > joint &&
      i < to &&
      (isFrameWord(chunk, 'about', 'purpose') ||
        (i - joint <= NEAR && chunk.letters.endsWith('র') && isFrameWord(chunk, 'of-event'))),
  );
  if (topic < 0) return false;
  return chunks.slice(topic, to).some((chunk) => isGrammar(chunk, 'with')) || isStateSpokenOf(chunks, joint);
}

/** "বৈঠকে চীনের সঙ্গে সম্পর্ক নিয়ে আলোচনা হয়", "ট্রাম্প ও তাকাইচি চীনের সঙ্গে বাণিজ্য নিয়ে আলোচনা করেন": a bare state, of which those who sit there talk. */
function isStateSpokenOf(chunks: Chunks, joint: number): boolean {
  if (partyAt(chunks, joint - 1)?.person !== null) return false;
  const before = chunks.slice(0, joint - 1);
  const sitting = before.some(
    (chunk) => chunk.case === 'locative' && /^(talks|call)$/u.test(entryOf(chunk, 'head')?.head.kind ?? ''),
  );
  const states = new Set(
    before.flatMap(
      ({ person, case: ending }) => (person && ending === 'nominative' && stateOf(person, null)) || [],
    ),
  );
  return sitting || states.size > 1;
}

/** How many chunks behind সঙ্গে the war may stand. */
const NEAR = 3;

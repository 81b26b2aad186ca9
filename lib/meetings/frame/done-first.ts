import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from './frame';
import { isFrameWord } from './frame-word';
import { meetsOthers } from './groups-before';

/** How many chunks behind the contact the word may stand that says it is over. */
const REACH = 4;

/**
 * "মোদির সঙ্গে বৈঠক করে বুধবার ঢাকায় ফিরেছেন", "বৈঠকে যোগ দিয়ে বুধবার কাতারে গেছেন": day and place behind the doing are of what was done next. A
 * journey ends with the return, or with the next one, and by phone is how one greets.
 */
export function isDoneFirst({ clause: { chunks }, head, to, verb }: Frame): boolean {
  if (chunks[head]?.letters === SITTING) return verb > head;
  // "বেইজিংয়ে যাওয়ার আগে সোমবার বৈঠক করেন"
  if (isGrammar(chunks[head], 'motion') && isFrameWord(chunks[head + 1], 'before', 'after')) return true;
  const named = entryOf(chunks[head], 'head')?.head;
  if (named?.id === 'phone') return false;
  if (named?.kind === 'visit') return isNextJourney(chunks.slice(head + 1, verb + 1));
  if (DONE.test(chunks[head + 1]?.letters ?? '') && verb > head + 1) return true;
  const last = Math.min(verb < 0 ? to : verb, head + 1 + REACH);
  const done = chunks.findIndex((chunk, i) => i > head && i < last && isDone(chunk));
  return done > 0 && (isJourney(chunks[verb]) || meetsOthers(chunks, done, to));
}

const isDone = (chunk: Chunk): boolean => isFrameWord(chunk, 'done-then') || LATER.test(chunk.letters);

/** "ভারত সফর শেষে মঙ্গলবার ঢাকায় আসেন"; not "দিল্লি ফিরে গেছেন". */
const isNextJourney = (behind: readonly Chunk[]): boolean =>
  isFrameWord(behind[0], 'at-the-end') &&
  isGrammar(behind.at(-1), 'motion') &&
  !behind.some((chunk) => isFrameWord(chunk, 'returning', 'home'));

const isJourney = (verb: Chunk | undefined): boolean =>
  isGrammar(verb, 'motion', 'plain-motion', 'departure') || isFrameWord(verb, 'returning');

/** তিন দিন পর */
const LATER = / (পর|পরই|পরে|আগে)$/u;
const SITTING = 'বসে';
const DONE = /^(করে|সেরে)ই?$/u;

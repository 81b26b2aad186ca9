import { isState } from '@/lib/lexicon/states';
import type { Chunk } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';
import { NOBODY, type Party } from '../frame/party';

/**
 * A summary that breaks off before it names who did it: "… সঙ্গে বৈঠকে মিলিত হয়েছেন পাকিস্তানের", "… সাক্ষাৎ করবেন ডোনাল্ড ট্রাম্পের বিশে": someone
 * of that state.
 */
export function cutOff({ frame, clauses, day }: RuleContext): Party[] {
  const { clause, verb } = frame;
  const { chunks } = clause;
  const last = chunks.at(-1);
  if (clause !== clauses.at(-1) || verb < 0 || !last || last.mark) return [];
  // the last word may be cut itself
  const index = isOwner(last) ? chunks.length - 1 : last.word !== null ? chunks.length - 2 : -1;
  const owner = chunks[index];
  if (!owner || index <= verb || !isOwner(owner)) return [];
  const state = owner.person ? stateOf(owner.person, day) : (entryOf(owner, 'country')?.code ?? null);
  return state && isState(state) ? [{ ...NOBODY, state, official: true, index }] : [];
}

/** পাকিস্তানের, মার্কিন, ট্রাম্পের */
const isOwner = (chunk: Chunk): boolean =>
  (chunk.case === 'genitive' && (chunk.person !== null || entryOf(chunk, 'country') !== undefined)) ||
  entryOf(chunk, 'country')?.form === 'adjective';

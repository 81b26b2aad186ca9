import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { RuleContext } from './candidate';
import { isFrameWord } from './frame/frame-word';
import { gatherGroup } from './frame/group';
import { headOf } from './frame/head';
import { type Party, stateParty } from './frame/party';
import { partyAt } from './frame/party-at';

/** "পেজেশকিয়ানকে ফোন করেছেন শাহবাজ", "ফোন করে পেজেশকিয়ানকে অভিনন্দন জানান": whom the call goes to. */
export function phoned({ frame }: RuleContext): Party[] {
  const { chunks } = frame.clause;
  const seat = headOf(frame)?.id === 'phone' ? seatOfPower(chunks, frame.head - 1) : null;
  if (seat) return [seat];
  // "ফোন করার"; not "ফোন ট্রাম্পের"
  const next = chunks[frame.head + 1];
  if (headOf(frame)?.id !== 'phone' || (!next?.person && /র$/u.test(next?.letters ?? ''))) return [];
  // "গনিকে সঙ্গে নিয়ে"
  const isTaken = (i: number) =>
    isGrammar(chunks[i + 1], 'with') && isFrameWord(chunks[i + 2], 'taken-along');
  const calledAt = (i: number) =>
    chunks[i]?.case === 'accusative' && !isTaken(i) ? partyAt(chunks, i) : null;
  for (let i = frame.head - 1; i >= frame.from; i--) {
    const party = calledAt(i);
    if (party?.person) return gatherGroup(chunks, i, frame.from, new Set());
  }
  // "ফোন করেছিলেন হুন মানেতকে।": behind the verb, where the sentence ends
  const last = frame.verb === frame.head + 1 ? frame.to - 1 : -1;
  if (last > frame.verb && calledAt(last)?.person)
    return gatherGroup(chunks, last, frame.verb + 1, new Set());
  if (!isFrameWord(chunks[frame.head + 1], 'having-gone')) return [];
  for (let i = frame.head + 2; i < frame.verb; i++) {
    const party = calledAt(i);
    if (party?.person) return [party];
  }
  return [];
}

/** "ক্রেমলিনে ফোন করেন বাইডেন": those of the state whose house it is. */
function seatOfPower(chunks: readonly Chunk[], index: number): Party | null {
  const [chunk, doing] = [chunks[index], chunks[index + 2]];
  const toBe = /র$/u.test(doing?.letters ?? '') && chunks[index + 3]?.letters !== 'কথা';
  // "হোয়াইট হাউসে ফোন করেন মোদি, কিন্তু ট্রাম্প ধরেননি"
  const missed = chunks.slice(index).some((chunk) => isFrameWord(chunk, 'unanswered'));
  if (chunk?.case !== 'locative' || toBe || missed) return null;
  const house = entryOf(chunk, 'country');
  return house?.form === 'metonym' ? stateParty(house.code, index) : null;
}

import type { Chunk } from '@/lib/mentions/chunk';
import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { gatherGroup } from '../frame/group';
import { headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { addressedGroup, addressedIn } from '../sides/addressed';
import { sideCount, sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** Who was seated before whom, and by whom: all of them sat there. */
export const seated: MeetingRule = {
  id: 'seated',
  example:
    'আলিয়েভ ও পাশিনিয়ানকে এক টেবিলে বসান ট্রাম্প; ইমরান খানকে পাশে বসিয়ে শি জিনপিং বলেন; জন কেরির মুখোমুখি বসেন জাভেদ জারিফ',
  find(context) {
    const { frame } = context;
    const met = headOf(frame)?.id === 'seating' ? seatedBy(frame) : sittingBefore(frame);
    const others = frame.subjects.filter(
      (party) => party.person && !met.some(({ person }) => person === party.person),
    );
    if (!met.length) return null;
    const sides = sidesOf([...others, ...met], context);
    if (sideCount(sides) < 2) return null;
    const found = candidateAt(context, 'talks', seated.id, sides);
    // "এক টেবিলে বসাতে ব্যর্থ হয়েছেন", "বসাতে চাপ দিচ্ছেন": wanted, and by no word done
    const toBe = frame.clause.chunks[frame.head]?.letters === TO_SEAT;
    return toBe && (found.status === 'held' || found.status === 'cancelled')
      ? { ...found, status: 'proposed', statusCertain: true, date: null }
      : found;
  },
};

/** "ক ও খ-কে এক টেবিলে বসান", "ক-কে খ-এর সামনে বসান", "ক-কে পাশে বসিয়ে": who did not sit down by themselves. */
function seatedBy({ clause: { chunks }, from, head, verb, to }: Frame): Party[] {
  const before = addressedGroup(chunks, from, head);
  const group = before.length ? before : addressedIn(chunks, head, to);
  if (group.some(({ person, both, state }) => !person && !both && !state)) return [];
  // "নেতানিয়াহুকে পাশে রেখে ট্রাম্প বলেন": before the press, and not "পুতিনকে পাশে নিয়ে এগোতে চান"
  if (isFrameWord(chunks[head], 'beside-one'))
    return SAYING.test(chunks[verb]?.letters ?? '') && group.every(({ person }) => person) ? group : [];
  for (let i = head - 1; i >= Math.max(from, head - REACH); i--) {
    const place = chunks[i];
    if (isFrameWord(place, 'before-one') && chunks[i - 1]?.case === 'genitive')
      return [...group, ...gatherGroup(chunks, i - 1, from, new Set())];
    if (isTogether(place)) return group.length > 1 || group.some(({ both }) => both) ? group : [];
  }
  return [];
}

const TO_SEAT = 'বসাতে';

/** বলেন, বলেছিলেন, জানিয়েছেন */
const SAYING = /^(বল|জান)/u;

/** এক টেবিলে, মুখোমুখি, আলোচনায় */
const isTogether = (chunk: Chunk | undefined) => isFrameWord(chunk, 'one-table', 'face-to-face');

/** How many chunks before the word it may stand where they are seated. */
const REACH = 3;

/** "ক-এর মুখোমুখি বসেন খ", "ক-কে মাঝখানে রেখে বসেন খ ও গ" */
function sittingBefore({ clause: { chunks }, from, head, subjects }: Frame): Party[] {
  const facing = isFrameWord(chunks[head], 'face-to-face');
  // "শুল্কযুদ্ধে ট্রাম্পের মুখোমুখি হন শি" is no sitting
  if (
    facing &&
    isFrameWord(chunks[head + 1], 'sitting') &&
    chunks[head - 1]?.person &&
    chunks[head - 1]?.case === 'genitive'
  )
    return gatherGroup(chunks, head - 1, from, new Set());
  const kept = chunks.slice(from, head).findIndex((chunk) => isFrameWord(chunk, 'amid'));
  const between = kept > 0 && subjects.length > 1 ? addressedGroup(chunks, from, from + kept) : [];
  return between.every(({ person }) => person) ? between : [];
}

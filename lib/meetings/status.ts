import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { entriesOf, entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { MeetingStatus } from '@/lib/reading';
import type { Frame } from './frame';

/** How far behind the naming word a word may stand that tells of its status: বৈঠক করার প্রস্তাব দিয়েছেন. */
const REACH = 4;

/**
 * Whether a contact was held, from the words around the one that names it. Denial and doubt in the closing verb come
 * first, then what is said of the contact itself, then the verb's tense.
 */
export function statusOf(frame: Frame): { status: MeetingStatus; certain: boolean } {
  const { chunks } = frame.clause;
  const head = chunks[frame.head] as Chunk;
  const closing = closingChunks(frame);
  // "সফরে … গেলেও ইসরায়েলে যাননি": far from a word of place, the denial is of something else
  const denied = head.case !== 'locative' || frame.verb - frame.head <= 2;
  if (denied && hasStatus(closing, 'cancelled')) return { status: 'cancelled', certain: true };
  const near = chunks.slice(frame.head + 1, Math.min(frame.to, frame.head + 1 + REACH));
  if (near.some((chunk) => statuses(chunk).includes('cancelled')))
    return { status: 'cancelled', certain: true };
  const behind = chunks.slice(frame.head + 1, frame.to);
  // "দেখা করার কোনো আগ্রহ তাঁর নেই", "সফরের গুঞ্জন নাকচ করেছে"
  const refused =
    behind.some((chunk) => chunk.letters === spell('নেই')) &&
    behind.some((chunk) => statuses(chunk).some(isWish));
  if (refused) return { status: 'cancelled', certain: true };
  if (head.case !== 'locative' && hasStatus(behind, 'cancelled'))
    return { status: 'cancelled', certain: true };
  if (hasStatus(closing, 'proposed')) return { status: 'proposed', certain: true };
  const before = chunks.slice(Math.max(frame.from, frame.head - 3), frame.head);
  for (const chunk of [...before.reverse(), ...near]) {
    const told = statuses(chunk);
    if (isTopic(head, chunk)) continue;
    // "পুতিনের আমন্ত্রণে" is why it was done, and no wish
    if (told.includes('proposed') && chunk.case !== 'locative') return { status: 'proposed', certain: true };
    if (told.includes('planned') && chunk.case !== 'genitive') return { status: 'planned', certain: true };
    if (told.includes('held') && near.includes(chunk)) return { status: 'held', certain: true };
  }
  const verb = frame.verb >= 0 ? entryOf(chunks[frame.verb], 'verb') : undefined;
  const itself = head.case === 'nominative' || head.case === 'locative';
  if (verb)
    return {
      status: verb.tense === 'future' ? 'planned' : 'held',
      certain: itself && frame.verb - frame.head <= REACH,
    };
  // "নেতানিয়াহুর সঙ্গে বৈঠক করার": a doing that no verb says was done
  const next = chunks[frame.head + 1]?.letters ?? '';
  return { status: INFINITIVE.test(next) ? 'planned' : 'held', certain: false };
}

const INFINITIVE = new RegExp(`^(${['করার', 'হওয়ার', 'বসার', 'যাওয়ার'].map(spell).join('|')})$`, 'u');
const isWish = (status: string) => status === 'proposed' || status === 'planned';
const statuses = (chunk: Chunk): string[] => entriesOf(chunk, 'status').map((entry) => entry.status);
const hasStatus = (chunks: readonly Chunk[], status: MeetingStatus) =>
  chunks.some((chunk) => statuses(chunk).includes(status));

/** The finite verb and the না or নি behind it. */
function closingChunks(frame: Frame): Chunk[] {
  const { chunks } = frame.clause;
  if (frame.verb < 0) return [];
  const verb = chunks[frame.verb] as Chunk;
  const after = chunks[frame.verb + 1];
  return after && !after.mark && isGrammar(after, 'no') ? [verb, after] : [verb];
}

/** "বৈঠকে … প্রস্তাব": in a sitting that is going on, what is proposed is its topic. */
const isTopic = (head: Chunk, chunk: Chunk) =>
  head.case === 'locative' && chunk.start > head.start && !entryOf(chunk, 'verb');

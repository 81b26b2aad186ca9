import { spell } from '@/lib/bengali/letters';
import { ROLE_BITS, TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { isTalkedOfByBoth } from '../frame/groups-before';
import { isNotDone } from '../negated';
import { isNotSaying } from './not-saying';

/** So many letters without a danda are no sentence: what stands beside what in them says nothing. */
const MOST_LETTERS = 600;
/** Whether a sentence is so long that the marks within it must be lost. */
export const hasLostItsMarks = ({ start, end }: Clause) => end - start > MOST_LETTERS;

/** A journey is told of people, or by the plainest verbs of officials. */
export const isPeoples = ({ entries }: Chunk, { roles }: Clause): boolean =>
  (entries.types & TYPE_BITS.head) === 0 &&
  ((entries.roles & ROLE_BITS['plain-motion']) === 0 || (roles & ROLE_BITS.delegation) === 0);

/** "টেলিফোন আলাপে মিলিত হয়েছেন": what they did is told by the word before; "সম্মেলনে দেখা হয়" only where. */
export const isManner = ({ chunks }: Clause, index: number) =>
  entryOf(chunks[index], 'head')?.head.id === 'encounter' &&
  (entryOf(chunks[index - 1], 'head')?.head.kind ?? 'summit') !== 'summit';

/** "আমি রাশিয়া যাইনি": the one who speaks is no leader that the reader can name. */
export function isQuotedByWriter(clause: Clause, index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const chunk = clause.chunks[i];
    if (chunk?.mark === '"' || chunk?.person || entryOf(chunk, 'verb')) return false;
    if (isGrammar(chunk, 'i')) return true;
  }
  return false;
}

/** "বরাবরই বৈঠক করেন", "বিশ্বের বিভিন্ন দেশ সফর করেছেন": what is done again and again is no one contact. */
export const isHabit = ({ clause: { chunks }, from, head, to }: Frame) =>
  chunks.slice(from, to).some((chunk) => isGrammar(chunk, 'habit')) ||
  isManyJourneys(chunks, from, head) ||
  (isFrameWord(chunks[head - 1], 'many-states') && isFrameWord(chunks[head - 2], 'various'));

/** "এ বছর তিনবার ওয়াশিংটন সফর করেছেন", and not "বারবার বৈঠক করতে অস্বীকার করেছেন" */
const isManyJourneys = (chunks: readonly Chunk[], from: number, head: number): boolean =>
  entryOf(chunks[head], 'head')?.head.kind === 'visit' &&
  chunks.slice(from, head).some((chunk) => isFrameWord(chunk, 'several-times'));

/** "বৈঠকের পর দুই নেতার আর দেখা হয়নি", "গত ফেব্রুয়ারির পর আর কোনো বৈঠক হয়নি": none since then, and nothing was called off. */
export const isNoneSince = ({ clause: { chunks }, from, head, verb }: Frame): boolean => {
  const more = chunks.findIndex(({ letters }, i) => i >= from && i < head && letters === MORE);
  return (
    more > 0 &&
    head - more <= 2 &&
    chunks.slice(0, more).some((chunk) => isFrameWord(chunk, 'after')) &&
    isNotDone(chunks[verb])
  );
};
const MORE = 'আর';

/** "এক বৈঠকে … সঙ্গে টেলিফোনে আলোচনা করেছেন": the sitting is where it happened; the word behind it says what did. */
export function isSetting(frame: Frame): boolean {
  const { chunks } = frame.clause;
  const kind = entryOf(chunks[frame.head], 'head')?.head.kind;
  if (chunks[frame.head]?.case !== 'locative' || (kind !== 'talks' && kind !== 'call')) return false;
  return chunks.slice(frame.head + 1, frame.verb < 0 ? frame.to : frame.verb).some((chunk) => {
    const other = entryOf(chunk, 'head')?.head;
    return other?.strength === 'strong' && other.kind !== 'visit' && chunk.case === 'nominative';
  });
}

/** "শুল্ক নিয়ে একটি কথাও বলেননি", "বৈঠক নিয়ে কিছু বলেননি": what was not said of something is no talk that was called off. */
export function isNothingSaid({ clause: { chunks }, head, to }: Frame): boolean {
  const word = chunks[head]?.letters;
  if (word !== 'কথা' && word !== 'কথাও')
    return (
      isFrameWord(chunks[head + 1], 'about') &&
      chunks.some((_, i) => i > head && i < to && isNotSaying(chunks, i))
    );
  const before = chunks[head - 1];
  const ofSomething =
    word === 'কথাও' || isFrameWord(before, 'about', 'any') || ONE.test(before?.letters ?? '');
  return ofSomething && isNotSaying(chunks, head + 1);
}
const ONE = /^এক(টি|টা)$/u;

/** "পুতিনকে ফোন করলেন মোদি। ট্রাম্পের সঙ্গে বৈঠক নিয়ে কথা হল দুই নেতার": which of the two sat with him, the words do not tell. */
export const isTopicOfBoth = ({ clause: { chunks }, head, companions }: Frame): boolean =>
  companions.length > 0 && isTalkedOfByBoth(chunks, head);

/** "দেড় বছর ধরে বলে এসেছেন, কথা বলবেন শুধু বাদশাহর সঙ্গে": with whom one would talk, as a rule. */
export const isPolicy = ({ clause: { chunks }, head }: Frame): boolean =>
  (entryOf(chunks[head], 'head')?.head.strength === 'weak' &&
    chunks.some(
      ({ letters }, i) => i < head && letters === 'বলে' && KEPT_ON.test(chunks[i + 1]?.letters ?? ''),
    )) ||
  // "কথা বলা মানে আপস নয়"
  (DOING.test(chunks[head + 1]?.letters ?? '') && MEANS.test(chunks[head + 2]?.letters ?? ''));
const DOING = new RegExp(`^(?:বলা|করা|বসা|${spell('যাওয়া')})$`, 'u');
const MEANS = new RegExp(`^(?:মানে|মানেই|${spell('উচিত|দরকার|প্রয়োজন|জরুরি|সহজ|কঠিন')})$`, 'u');
const KEPT_ON = /^(?:এসেছ|আসছ|এসেছিল|আসছিল)/u;

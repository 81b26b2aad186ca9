import type { Chunk } from '@/lib/mentions/chunk';
import { entriesOf, isGrammar } from '@/lib/mentions/tokens';
import type { MeetingStatus } from '@/lib/reading';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { isNegated } from '../negated';
import { isDeniedBehind } from './denied-report';

/** A contact's status, as far as its sentence tells it. */
export interface ToldStatus {
  status: MeetingStatus;
  /** The contact's own words or its day tell it, and not only a verb far off; no other telling overrules it. */
  certain: boolean;
}

/** Told by the contact's own words. */
export const certain = (status: MeetingStatus): ToldStatus => ({ status, certain: true });
/** Told by a verb far off; another telling may overrule it. */
export const likely = (status: MeetingStatus): ToldStatus => ({ status, certain: false });

/** What a rule of status looks at. */
export interface StatusView {
  frame: Frame;
  chunks: readonly Chunk[];
  /** The word that names the contact. */
  head: Chunk;
  /** All behind it in its part of the sentence. */
  behind: readonly Chunk[];
  /** Of those the ones before the verb; all of them where there is none. */
  upToVerb: readonly Chunk[];
  /** The ones close by, the verb and what follows it at most. */
  near: readonly Chunk[];
}

/** Tells the status from one kind of words; null where they do not stand there. */
export interface StatusRule {
  id: string;
  example: string;
  read(view: StatusView): ToldStatus | null;
}

/** How far behind the naming word a word may stand that tells of its status: বৈঠক করার প্রস্তাব দিয়েছেন. */
export const REACH = 4;

/** What stands around the word of a frame. */
export function viewOf(frame: Frame): StatusView {
  const { clause, head, to, verb } = frame;
  const { chunks } = clause;
  const behind = chunks.slice(head + 1, to);
  const upToVerb = verb < 0 ? behind : chunks.slice(head + 1, verb);
  const near = chunks.slice(head + 1, Math.min(verb < 0 ? to : verb + 2, head + 1 + REACH));
  return { frame, chunks, head: chunks[head] as Chunk, behind, upToVerb, near };
}

/** What a word says of a contact's status; "সই হলেও", যদিও: nothing, though it was done. */
export const statuses = (chunk: Chunk): string[] =>
  THOUGH.test(chunk.letters) ? [] : entriesOf(chunk, 'status').map((entry) => entry.status);
const THOUGH = /লেও$|^যদিও$/u;

/** Whether some of the words say so, and it is not only asked for. */
export const hasStatus = (chunks: readonly Chunk[], status: MeetingStatus): boolean =>
  chunks.some((chunk, index) => statuses(chunk).includes(status) && !isOnlyAsked(chunks, index));

/** "বয়কটের হুমকি", "বাতিল করার হুমকি": what is asked for or threatened is not done; nor "বাতিল করতে পারেন", "বাতিল করেননি", "বাতিলের খবর সঠিক নয়". */
export function isOnlyAsked(chunks: readonly Chunk[], index: number): boolean {
  const [chunk, next, third] = chunks.slice(index, index + 3);
  if (chunk?.case === 'genitive') return isFrameWord(next, 'asked-for') || isReportDenied(chunks, index + 1);
  if (next?.letters === OF_DOING) return isFrameWord(third, 'asked-for') || isReportDenied(chunks, index + 2);
  // "করতে পারেন" is one word of the lexicon
  return (
    (next !== undefined && isNegated(chunks, index + 1)) || MAY.test(`${next?.letters} ${third?.letters}`)
  );
}
const OF_DOING = 'করার';
const MAY = /^করতে (পার|চা)/u;

/** "কথা অস্বীকার করেছেন", "খবর নাকচ করেছে", "খবর সঠিক নয়" */
const isReportDenied = (chunks: readonly Chunk[], index: number): boolean =>
  (isFrameWord(chunks[index], 'report') || chunks[index]?.letters === TALK) && isDeniedBehind(chunks, index);
const TALK = 'কথা';

/** The finite verb and the না behind it. */
export function closingChunks({ clause: { chunks }, verb }: Frame): Chunk[] {
  const [closing, after] = verb < 0 ? [] : [chunks[verb], chunks[verb + 1]];
  if (!closing) return [];
  return after && !after.mark && isGrammar(after, 'no') ? [closing, after] : [closing];
}

/** The words right before a naming word, the nearest first. */
export const wordsBefore = ({ clause: { chunks }, from }: Frame, head: number): Chunk[] =>
  chunks.slice(Math.max(from, head - 3), head).reverse();

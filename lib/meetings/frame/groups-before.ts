import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { partedAt } from './bounded-by';
import { isFrameWord } from './frame-word';
import { gatherGroup } from './group';
import type { Party } from './party';
import { partyAt } from './party-at';
import { isSpokenOf } from './spoken-of';

type Chunks = readonly Chunk[];

/** The sides before …এর সঙ্গে from `from` up to `to`; marks the chunks that they take as used. */
export const companionsOf = (chunks: Chunks, from: number, to: number, used: Set<number>): Party[] =>
  groupsBefore(chunks, from, to, used, 'with', (at) => !isTaking(chunks, at) && !isSpokenOf(chunks, at, to));

/** The sides before …এর মধ্যে. */
export function betweenOf(chunks: Chunks, from: number, head: number, used: Set<number>): Party[] {
  const told = groupsBefore(chunks, from, head, used, 'between', (at) => !isOngoing(chunks, at, head));
  // "যে টানাপোড়েন তৈরি হয়েছে, তার মধ্যে এটাই প্রথম বৈঠক": amid that, and between nobody
  return told.length === 1 && chunks[told[0]?.index ?? -1]?.mention?.rule === 'pronoun' ? [] : told;
}

/** "ফোনালাপ হয়েছে ক ও খ-এর মধ্যে।": the sides behind the verb, where মধ্যে closes the part of the sentence. */
export const betweenBehind = (chunks: Chunks, verb: number, to: number, used: Set<number>): Party[] =>
  verb >= 0 && isGrammar(chunks[to - 1], 'between')
    ? groupsBefore(chunks, verb + 1, to, used, 'between', (at) => at === to - 1)
    : [];

function groupsBefore(
  chunks: Chunks,
  from: number,
  to: number,
  used: Set<number>,
  joint: 'with' | 'between',
  takesPart: (joint: number) => boolean,
): Party[] {
  const parties: Party[] = [];
  for (let i = from + 1; i < to; i++) {
    if (!isGrammar(chunks[i], joint)) continue;
    const known = gatherGroup(chunks, listEnd(chunks, i - 1), from, used);
    const group = known.length ? known : besideUnknown(chunks, i - 1, from, used);
    if (takesPart(i)) parties.push(...group);
  }
  return parties;
}

/** "ক, খ ও গ—সবার সঙ্গেই", "ক, খ ও গ—শনিবার তিন নেতার সঙ্গে": the end of the list before the dash; else the place itself. */
function listEnd(chunks: Chunks, index: number): number {
  const [all, count] = [chunks[index], chunks[index - 1]];
  const many = LEADERS.test(all?.letters ?? '') && COUNT.test(count?.letters ?? '');
  if (!many && !ALL_OF.test(all?.letters ?? '')) return index;
  let dash = index - (many ? 2 : 1);
  while (index - dash <= TIME && chunks[dash]?.date) dash--;
  return chunks[dash]?.mark === '-' ? dash - 1 : index;
}
const ALL_OF = /^(সবার|সকলের|প্রত্যেকের)$/u;
const LEADERS = /^(নেতা|মন্ত্রী)র$/u;
const COUNT = new RegExp(`^(?:${spell('তিন|চার|পাঁচ|ছয়|সাত')})$`, 'u');
/** How many chunks between the dash and who all they are may tell when. */
const TIME = 4;

/** "পররাষ্ট্রমন্ত্রী ক ও বাণিজ্য সংস্থার প্রধান খ-এর সঙ্গে": who stands before one whom the reader does not know. */
function besideUnknown(chunks: Chunks, end: number, from: number, used: Set<number>): Party[] {
  const joint = chunks.findLastIndex((chunk, i) => i > end - NAME && i <= end && isGrammar(chunk, 'and'));
  const unknown = chunks.slice(joint + 1, end + 1);
  const before = joint > from ? partyAt(chunks, joint - 1) : null;
  const isOne = unknown.every(
    (chunk) =>
      !chunk.mark && !chunk.date && !chunk.person && chunk.case !== 'locative' && !entryOf(chunk, 'verb'),
  );
  // "ঢাকায় আসছেন ক এবং ব্যবসায়ীদের সঙ্গে": another did another thing, and several are no one with an office
  const isNamed = /(?<!দে)র$/u.test(unknown.at(-1)?.letters ?? '');
  const doneBefore = entryOf(chunks[(before?.index ?? 0) - 1], 'verb') !== undefined;
  if (!before?.official || !isOne || !isNamed || doneBefore) return [];
  return gatherGroup(chunks, joint - 1, from, used);
}

/** How many chunks an unknown name with its office has at most. */
const NAME = 7;

/**
 * "ক-এর সঙ্গে সাক্ষাৎ এবং খ-এর বৈঠকে যোগ দেবেন", "ক-এর সঙ্গে সাক্ষাতের পর খ-এর সঙ্গে দেখা করেন": behind another contact and an এবং, or a
 * clause of time, stands what is this one's own.
 */
export function ownStart(chunks: Chunks, from: number, head: number): number {
  for (let i = head - 2; i >= from; i--) if (isTalkedOfByBoth(chunks, i)) return i + 2;
  for (let i = head - 3; i >= from; i--) {
    const before = entryOf(chunks[i], 'head')?.head;
    if (before && isLeftOut(chunks, i) && meetsOthers(chunks, i + 3, head)) return i + 3;
    if (before && isSettingOf(chunks, i, head)) return i + 1;
    if (before?.strength !== 'strong') continue;
    if (isGrammar(chunks[i + 1], 'and')) return i + 2;
    // "ক-এর সঙ্গে বৈঠক, খ-এর সঙ্গে সাক্ষাৎ"
    if (chunks[i + 1]?.mark === ',' && before.kind !== 'visit' && meetsOthers(chunks, i + 2, head))
      return i + 2;
    const parted = before.kind === 'visit' ? -1 : partedAt(chunks, i);
    if (parted > 0 && meetsOthers(chunks, parted, head)) return parted;
  }
  return from;
}

/** "মোদির সঙ্গে ফোনালাপে পুতিন ট্রাম্পের সঙ্গে বৈঠকের কথা জানান": at the first sitting the second was talked of. */
export const isSettingOf = (chunks: Chunks, setting: number, head: number): boolean =>
  chunks[setting]?.case === 'locative' &&
  isGrammar(chunks[setting - 1], 'with') &&
  chunks.slice(setting + 1, head).some((chunk) => isGrammar(chunk, 'with'));

/** "ট্রাম্পের সঙ্গে বৈঠক নিয়ে কথা হল দুই নেতার": of the sitting at `head` the two just named talked with one another. */
export function isTalkedOfByBoth(chunks: Chunks, head: number): boolean {
  if (entryOf(chunks[head], 'head')?.head.strength !== 'strong' || !isFrameWord(chunks[head + 1], 'about'))
    return false;
  const behind = chunks.slice(head + 2, head + 2 + TALK);
  const talk = behind.some((chunk) => entryOf(chunk, 'head')?.head.kind === 'talks');
  return talk && behind.some((chunk) => isGrammar(chunk, 'both'));
}
/** How many chunks behind the topic both and their talk stand. */
const TALK = 5;

/** "বৈঠক না করেই", "দেখা না হলেও": what was not done, behind which stands what was. */
export const isLeftOut = (chunks: Chunks, head: number): boolean =>
  isGrammar(chunks[head + 1], 'no') && isFrameWord(chunks[head + 2], 'left-out');

/** Whether someone is told to be met or rung up between two chunks: "… খ-এর সঙ্গে দেখা", "খ-কে ফোন". */
export const meetsOthers = (chunks: Chunks, from: number, to: number): boolean =>
  chunks
    .slice(from, to)
    .some((chunk) => isGrammar(chunk, 'with') || (chunk.case === 'accusative' && chunk.person !== null));

/** "… সঙ্গে নিয়ে": taken along, not met. */
const isTaking = (chunks: Chunks, joint: number) => isFrameWord(chunks[joint + 1], 'taken-along');

/** "দিল্লি ও ঢাকার মধ্যে চলমান টানাপোড়েন নিয়ে আলোচনা": what goes on between the two is talked of, perhaps by others. */
const isOngoing = (chunks: Chunks, joint: number, head: number): boolean =>
  isFrameWord(chunks[joint + 1], 'going-on') &&
  chunks.slice(joint + 1, head).some((chunk) => isFrameWord(chunk, 'about'));

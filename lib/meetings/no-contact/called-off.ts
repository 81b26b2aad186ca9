import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { entriesOf, entryOf } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { isNotDone } from '../negated';
import { isDeniedBehind } from '../status/denied-report';
import { thoughToBe, wasToBe } from '../was-to-be';

/**
 * "যে বৈঠকের কথা ছিল, শেষ পর্যন্ত তা আর হয়নি", "দিল্লি সফরে যাওয়ার কথা ছিল। কিন্তু এখন সব ভেস্তে গেল": what was to be, and the words or the
 * sentence behind it say that it is not.
 */
export function isCalledOff({ frame: { clause, head, verb }, clauses }: RuleContext): boolean {
  const behind = clause.chunks.slice(head + 1);
  if (!wasToBe(behind)) return false;
  const comma = behind.findIndex((chunk) => chunk.mark === ',');
  const rest = comma < 0 || comma + head < verb ? [] : behind.slice(comma + 1);
  if ((isOff(rest) || isForbidden(rest)) && !namesAnother(rest)) return true;
  const next = clauses[clause.index + 1]?.chunks ?? [];
  // "… কথা ছিল। হয়নি।"
  const short = next.filter(({ mark }) => !mark).length <= 2;
  const but = isFrameWord(next[0], 'but');
  // "… কথা ছিল। তবে হোয়াইট হাউস নিশ্চিত করেছে যে, তিনি আপাতত": a summary that breaks off right before it says so
  if (but && clause.index === clauses.length - 2 && next.at(-1)?.letters === 'আপাতত')
    return !namesAnother(next);
  // "ইসলামাবাদে হওয়ার কথা ছিল। কয়েকটি দেশ না যাওয়ার ঘোষণা দিলে তা স্থগিত হয়।"
  const that = next.some((chunk, i) => isIt(chunk) && isOff(next.slice(i + 1, i + 3)));
  return (short || that || but) && isOff(next) && !namesAnother(next);
}

/** "শনিবার তাঁর সাক্ষাতের কথা থাকলেও …": it was to be, and came otherwise. */
export const isThoughToBe = ({ clause: { chunks }, head, to }: Frame): boolean =>
  thoughToBe(chunks.slice(head + 1, Math.min(to, head + NEAR))) >= 0;

/** "… সাক্ষাতের কথা থাকলেও সময়ের অভাবে তা বাতিল হয়" */
export function isOffThough(frame: Frame): boolean {
  if (!isThoughToBe(frame)) return false;
  const behind = frame.clause.chunks.slice(frame.head + 1, frame.to + 1);
  const rest = behind.slice(thoughToBe(behind) + 1);
  // "কথা থাকলেও তা বাতিল হয়নি"
  const kept = rest.some((chunk, i) => OFF_ITSELF.test(chunk.letters) && rest[i + 1]?.letters.endsWith('নি'));
  return !kept && isOff(rest) && !namesAnother(rest);
}
const OFF_ITSELF = /^(বাতিল|স্থগিত)/u;

/** "দুই নেতার দেখা হতে পারে বলে আলোচনা ছিল। তখন … জানিয়েছিল, ফলে সেটি আর হয়নি": the next sentence says outright that it was not. */
export function cameToNone({ frame: { clause }, clauses }: RuleContext): boolean {
  const next = clauses[clause.index + 1]?.chunks ?? [];
  const that = next.some((chunk, i) => isIt(chunk) && NONE.test(wordsFrom(next, i + 1)));
  return that && !namesAnother(next);
}
const wordsFrom = (chunks: readonly Chunk[], from: number): string =>
  chunks
    .slice(from, from + 2)
    .map(({ letters }) => letters)
    .join(' ');
const NONE = new RegExp(`^(?:আর )?${spell('হয়নি')}`, 'u');

/** "… যাওয়ার কথা ছিল, ইসরায়েল অনুমতি দেয়নি" */
const isForbidden = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk, i) => isFrameWord(chunk, 'permission') && isNotDone(chunks[i + 1]));

const isIt = (chunk: Chunk): boolean => /^(তা|সেটি|সেটা|ওই সফর|সেই সফর)$/u.test(chunk.letters);

const isOff = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) => entriesOf(chunk, 'status').some(({ status }) => status === 'cancelled'));

const namesAnother = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) => (entryOf(chunk, 'head')?.head.id ?? PRESENCE) !== PRESENCE);
/** "কিন্তু তিনি উপস্থিত হননি": no other contact. */
const PRESENCE = 'presence';

/**
 * "রাশিয়া সফরের খবর ঠিক নয়", "দিল্লি যাচ্ছেন বলে যে খবর ছড়িয়েছে, তার কোনো ভিত্তি নেই": behind the contact stands that it is a report, and
 * behind that that it is not true.
 */
export function isDeniedReport({ clause: { chunks }, head }: Frame): boolean {
  const report = chunks.findIndex((chunk, i) => i > head && isFrameWord(chunk, 'report'));
  if (report < 0 || namesAnother(chunks.slice(head + 1, report))) return false;
  // "সফর বাতিলের খবর সঠিক নয়": it is not called off
  return !isOff(chunks.slice(head + 1, report)) && isDeniedBehind(chunks, report);
}

/** How many chunks behind the contact it is told that it was to be. */
const NEAR = 8;

import { spell } from '@/lib/bengali/letters';
import type { DateMention } from '@/lib/dates/date-mention';
import { yearList } from '@/lib/dates/forms/year';
import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingStatus } from '@/lib/reading';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { placesEndingAt } from './destinations';
import { placeAt } from './place-at';
import { type Stop, yearsOf } from './stops';

/**
 * "২০১৪ ও ২০১৬ সালে নেপাল সফর করেন", "২০০৭ ও ২০১৭ সালের সম্মেলনে": once in each of the two years. Not "২০১৪ ও ২০১৬ সালে কয়েক দফা বৈঠক".
 * @param told the date that the contact has, which is one of the two or reaches over both
 * @returns empty where the words do not list two years
 */
export function inEachYear(
  { clause: { chunks }, from, head }: Frame,
  told: DateMention | null,
  status: MeetingStatus,
): Stop[] {
  // "২০২২ ও ২০২৪ সালে সফর করেননি": that none was does not make two
  if (!told?.rule.startsWith(yearList.id) || status === 'cancelled') return [];
  const at = chunks.findIndex(({ date }) => date === told);
  const years = told.kind === 'interval' ? bothIn(chunks[at], told) : besideIt(chunks, at, told);
  const several = chunks
    .slice(Math.max(from, at), head + 2)
    .some((chunk) => isFrameWord(chunk, 'several-times', 'various', 'respectively'));
  if (several || isPartOfMore(chunks, years)) return [];
  const there = chunks.findIndex(
    (chunk, i) => i >= from && i <= head && chunk.case === 'locative' && placeAt(chunk),
  );
  // "চীন ও রাশিয়া সফরে"
  const end = there < 0 && placeAt(chunks[head - 1] as Chunk) ? head - 1 : there;
  const places = end < 0 ? [] : placesEndingAt(chunks, end, from);
  // "২০১৮ ও ২০১৯ সালে … সিঙ্গাপুর ও হ্যানয়ে": the first in the first
  return years.map((date, i) => ({ place: (places.length === 2 && places[i]) || null, date }));
}

/** "২০১৪, ২০১৫ ও ২০১৮ সালে", "২০২২ ও ২০২৩ সালের ডিসেম্বরে", "২০১০ ও ২০১৭ সালের মধ্যে" */
function isPartOfMore(chunks: readonly Chunk[], years: readonly DateMention[]): boolean {
  const told = chunks.flatMap(({ date }, i) =>
    date && years.some(({ start }) => start === date.start) ? [i] : [],
  );
  const [first = -1, last = -1] = [told[0], told.at(-1)];
  const next = chunks[last + 1];
  const month = next?.date != null || MONTH.test(next?.letters ?? '');
  return YEAR.test(chunks[first - 2]?.letters ?? '') || month || isGrammar(next, 'between');
}
const YEAR = /^\d{4}$/u;
const MONTH = new RegExp(
  `^${spell('(?:জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর)')}`,
  'u',
);

/** "২০২২ ও ২০২৩ সালে"; not "২০২২–২০২৩ সালে". */
const bothIn = (chunk: Chunk | undefined, told: DateMention): DateMention[] =>
  AND.test(chunk?.letters ?? '') ? yearsOf(told) : [];
const AND = / (?:ও|এবং) /u;

/** Years that do not follow on are two dates with "ও" between them. */
function besideIt(chunks: readonly Chunk[], at: number, told: DateMention): DateMention[] {
  const [before, after] = [chunks[at - 2]?.date, chunks[at + 2]?.date];
  if (before?.rule === told.rule && isGrammar(chunks[at - 1], 'and')) return [before, told];
  if (after?.rule === told.rule && isGrammar(chunks[at + 1], 'and')) return [told, after];
  return [];
}

import type { DateMention } from '@/lib/dates/date-mention';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { isDay } from './dated';

/** "২০২১ সালের মার্চে … অনুষ্ঠানে যোগ দিতে … ঢাকা সফরের সময়": a month or a year that opens the thought is of all that is told in it. */
export function spanBefore({ clause: { chunks }, from, head }: Frame, dated: (index: number) => boolean) {
  const opening = chunks[from]?.date;
  const alone = chunks.slice(from, head).filter((chunk) => chunk.date).length === 1;
  const wide = opening?.kind === 'month' || opening?.kind === 'year';
  return wide && alone && dated(from) && isFrameWord(chunks[head + 1], 'during') ? opening : null;
}

/** "আজ তিনি মেলায় যোগ দেবেন এবং ক-এর সঙ্গে সাক্ষাৎ করবেন": the day that opens a sentence is of both that someone does in it. */
export function dayOfBoth({ clause: { chunks }, from, verb, subjects }: Frame): DateMention | null {
  // "৯ ডিসেম্বর ঢাকায় এলেন ক, খ-এর সঙ্গে বৈঠক করলেন"
  const comma = chunks[from - 1]?.mark === ',';
  const before = comma ? from - 2 : from - 1;
  if (!(comma || isGrammar(chunks[from], 'and')) || subjects.length > 0) return null;
  // "ক্রেমলিন বুধবার জানিয়েছে, দুজনের মধ্যে বৈঠক হয়েছে": the day of what was said is not that of the sitting
  if (isGrammar(chunks[before], 'said')) return null;
  const [first, second] = [entryOf(chunks[before], 'verb'), entryOf(chunks[verb], 'verb')];
  const opening = chunks.slice(0, OPENING).findIndex(isDay);
  const alone = chunks.slice(0, from).filter((chunk) => chunk.date).length === 1;
  const one = chunks.slice(0, before).every((chunk) => !chunk.mark && !entryOf(chunk, 'verb'));
  if (opening < 0 || !alone || !one || !first || first.tense !== second?.tense) return null;
  return chunks[opening]?.date ?? null;
}

/** Among so many chunks stands what opens a sentence: এদিকে আজ. */
const OPENING = 2;

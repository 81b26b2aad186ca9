import type { DateMention } from '@/lib/dates/date-mention';
import { shiftedDay } from '@/lib/dates/shifted-day';
import type { Chunk } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { bounds } from '@/lib/time/edtf';
import type { Candidate } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';

/** A month-long journey is told by its months. */
const MOST_DAYS = 14;

/** How many chunks before and behind the word its length and its end may stand. */
const NEAR = 4;

/** "সফর গতকাল শেষ হয়েছে", "সফর শেষে রোববার দেশে ফিরেছেন": the day told is the journey's last. */
export function isLastDay({ clause: { chunks }, head }: Frame): boolean {
  const behind = chunks.slice(head + 1);
  const end = behind.slice(0, NEAR).findIndex((chunk) => isFrameWord(chunk, 'ended', 'at-the-end'));
  if (end < 0) return false;
  const onlyAfter = isFrameWord(behind[end], 'at-the-end') || behind[end + 1]?.letters === 'করে';
  return !onlyAfter || behind.slice(end + 1).some(isReturn);
}

/** "সফর শেষে আগামী রোববার দেশে ফিরবেন": they are yet to come back. */
export const isReturnAhead = (frame: Frame): boolean =>
  isLastDay(frame) && entryOf(frame.clause.chunks[frame.verb], 'verb')?.tense === 'future';

const isReturn = (chunk: Chunk) => isFrameWord(chunk, 'returning') || isGrammar(chunk, 'departure');

/** "দুই দিনের সফর গতকাল শেষ হয়েছে": a journey of so many days that ended on a day began as many days before it. */
export function wholeStay(last: DateMention, { clause: { chunks }, head }: Frame): DateMention {
  const days = lengthBefore(chunks, head);
  if (last.kind !== 'day' || days < 2 || days > MOST_DAYS) return last;
  return stretch(last, (end) => shiftedDay(end, 1 - days)) ?? last;
}

/** "চার দিনের সফরের তৃতীয় দিনে গতকাল …": the days of a journey of which the day told is the third. */
export function stayAround({ clause: { chunks }, head, from }: Frame): DateMention | null {
  const nth = chunks[head + 1]?.date;
  if (nth?.rule !== 'day-of-event') return null;
  const day = [chunks[head + 2], ...chunks.slice(from, head)].find(
    (chunk) => chunk?.date?.kind === 'day',
  )?.date;
  const days = lengthBefore(chunks, head);
  const before = nth.step?.amount ?? days - 1;
  const first = day?.edtf && !day.alternatives ? shiftedDay(day.edtf, -before) : null;
  const last = first && shiftedDay(first, days - 1);
  if (!day || !last || days < 2 || days > MOST_DAYS || before >= days) return null;
  return asStretch(day, `${first}/${last}`);
}

/** "তিন দিনের যে সম্মেলন চলছে, আজ তার শেষ দিন": the days of a conference whose last one is told behind it; null where it is not. */
export function daysUpToLast({ clause: { chunks }, head, to }: Frame): DateMention | null {
  const last = chunks.findIndex(
    (chunk, i) => i >= to && chunk.date?.rule === 'day-of-event' && isLastOne(chunk.letters),
  );
  const day = last < 0 ? null : chunks.slice(to, last).find(({ date }) => date?.kind === 'day')?.date;
  const days = lengthBefore(chunks, head);
  const own = isGrammar(chunks[last - 1], 'he-oblique', 'this') || chunks[last - 1]?.date === day;
  if (!day || !own || day.alternatives || days < 2 || days > MOST_DAYS) return null;
  return stretch(day, (end) => shiftedDay(end, 1 - days));
}
const isLastOne = (letters: string): boolean => letters.startsWith('শেষ');

/** "সম্মেলন বৃহস্পতিবার শুরু হয়ে চলবে শুক্রবার পর্যন্ত": the days from the one told up to another; null where none stands behind it. */
export function daysUpTo(first: DateMention, { clause: { chunks } }: Frame): DateMention | null {
  const own = chunks.findIndex(({ date }) => date === first);
  const last = chunks.findIndex(({ date }, i) => i > own && date?.kind === 'day');
  const until = chunks[last]?.letters.endsWith(UNTIL) || isFrameWord(chunks[last + 1], 'until');
  const begun = chunks.slice(own + 1, last).some((chunk) => isFrameWord(chunk, 'begun'));
  if (own < 0 || last < 0 || !until || !begun || !chunks[last]?.date) return null;
  return stretch(chunks[last].date, (end) =>
    end === chunks[last]?.date?.alternatives?.future ? (first.alternatives?.future ?? null) : first.edtf,
  );
}
const UNTIL = 'পর্যন্ত';

/** "দুই দিনের সফর": how many days it lasts; 0 where the words before do not tell. */
function lengthBefore(chunks: readonly Chunk[], head: number): number {
  const lasting = chunks.slice(Math.max(0, head - NEAR), head).find(({ date }) => date?.kind === 'duration');
  return daysLong(lasting?.date ?? null);
}

/** Of words that tell how long something lasts, how many days; 0 where they tell no number of days. */
export const daysLong = (date: DateMention | null): number =>
  date?.kind === 'duration' && date.length?.unit === 'day' ? (date.length.amount ?? 0) : 0;

/** Whether one telling of a journey gives its last day and the other, not long before it, its first. */
export function areEndsOfStay(a: Candidate, b: Candidate): boolean {
  if (a.kind !== 'visit' || b.kind !== 'visit' || a.endsThen === b.endsThen) return false;
  const [first, last] = a.endsThen ? [b, a] : [a, b];
  return isWithinStay(first.date, last.date);
}

function isWithinStay(first: DateMention | null, last: DateMention | null): boolean {
  if (first?.kind !== 'day' || last?.kind !== 'day' || !first.edtf || !last.edtf) return false;
  const earliest = shiftedDay(last.edtf, -MOST_DAYS);
  return earliest !== null && first.edtf <= last.edtf && first.edtf > earliest;
}

/** The days from arrival to return, where the tellings give both; null where they do not. */
export function stayFrom(tellings: readonly Candidate[]): DateMention | null {
  const last = tellings.find((telling) => telling.endsThen)?.date;
  const came = tellings.find((telling) => telling.rule === 'arrival' && !telling.endsThen)?.date;
  if (!last) return null;
  if (!came) return asLongAs(last, tellings);
  if (came.edtf === last.edtf || !isWithinStay(came, last)) return null;
  return stretch(last, (end) =>
    end === last.alternatives?.future ? (came.alternatives?.future ?? null) : came.edtf,
  );
}

/** "পাঁচ দিনের সফরে কুয়েত গেছেন। … রোববার দেশে ফিরবেন": so many days before the day of return; null where nothing tells how many. */
function asLongAs(last: DateMention, tellings: readonly Candidate[]): DateMention | null {
  for (const { clause } of tellings) {
    const head = clause.chunks.findIndex((chunk) => entryOf(chunk, 'head')?.head.kind === 'visit');
    const days = head < 0 ? 0 : lengthBefore(clause.chunks, head);
    if (days >= 2 && days <= MOST_DAYS && last.kind === 'day')
      return stretch(last, (end) => shiftedDay(end, 1 - days));
  }
  return null;
}

/**
 * The stretch of days that ends on a day, in each tense that the day may be of.
 * @param firstOf the first day of the stretch that ends on this one; null where it cannot be
 */
function stretch(last: DateMention, firstOf: (end: string) => string | null): DateMention | null {
  const upTo = (end: string) => {
    const first = firstOf(end);
    return first && first <= end ? `${first}/${end}` : end;
  };
  if (!last.edtf) return null;
  const edtf = upTo(last.edtf);
  if (edtf === last.edtf) return null;
  const { past, future } = last.alternatives ?? {};
  return {
    ...asStretch(last, edtf),
    ...(past && future ? { alternatives: { past: upTo(past), future: upTo(future) } } : {}),
  };
}

const asStretch = (day: DateMention, edtf: string): DateMention => ({
  ...day,
  kind: 'interval',
  edtf,
  ...bounds(edtf),
  basis: 'reckoned',
  rule: `${day.rule}+stay`,
});

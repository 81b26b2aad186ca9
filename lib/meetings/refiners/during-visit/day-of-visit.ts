import type { Candidate } from '@/lib/meetings/candidate';
import { tellsOtherTime } from '@/lib/meetings/day/other-time';
import { isFrameWord } from '@/lib/meetings/frame/frame-word';
import { daysLong } from '@/lib/meetings/place/days-long';
import type { Contact } from '@/lib/meetings/telling/contact';
import type { Clause } from '@/lib/mentions/chunk';

/** So many letters of `2025-03-15` are its month. */
const MONTH = 7;

/** The visit's month, or its only day, and nothing between the two tells another time. */
export function isToldNear(talks: Contact, visit: Contact, clauses: readonly Clause[]): boolean {
  if (!visit.date || (visit.date.kind !== 'month' && !isOneDay(visit))) return false;
  const at = talks.tellings[0]?.clause.index ?? 0;
  const [nearest = at] = visit.tellings
    .map(({ clause }) => clause.index)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  // of the same month it may be the day of the news
  const month = visit.date.edtf?.slice(0, MONTH) ?? null;
  return !tellsOtherTime(clauses, nearest, at, { edtf: month });
}

/** "একদিনের সফর", "সোমবার কিয়েভ সফর করেছেন": the visit's day is its talks' day. */
const isOneDay = ({ date, tellings }: Contact) =>
  date?.kind === 'day' && tellings.some((telling) => lastsOneDay(telling) || isDoneThatDay(telling));

const lastsOneDay = ({ clause }: Candidate) => clause.chunks.some(({ date }) => daysLong(date) === 1);

/** The whole journey is what was done on the day; "সোমবার তিন দিনের সফর শুরু করেছেন" only began on it. */
function isDoneThatDay({ rule, date, clause: { chunks }, at }: Candidate): boolean {
  const head = chunks.findIndex((chunk) => chunk.start === at);
  return (
    rule === 'trip' &&
    date?.kind === 'day' &&
    isFrameWord(chunks[head + 1], 'doing') &&
    !chunks.some((chunk) => chunk.date?.kind === 'duration')
  );
}

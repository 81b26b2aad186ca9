import type { DateMention } from '@/lib/dates/date-mention';
import { shiftedDay } from '@/lib/dates/shifted-day';
import { entryOf } from '@/lib/mentions/tokens';
import type { Candidate } from '../candidate';
import { lengthBefore, MOST_DAYS } from './days-long';
import { stretch } from './stretch';

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

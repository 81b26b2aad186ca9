import type { DateMention } from '@/lib/dates/date-mention';
import type { Person } from '@/lib/mentions/person';
import { isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';

/** Where "সেখান থেকে" stands before the word; -1 where it does not. */
const leftFrom = ({ clause: { chunks }, head }: Frame): number =>
  chunks.findLastIndex(
    (chunk, i) =>
      i < head &&
      isGrammar(chunk, 'there') &&
      isFrameWord(chunks[i + 1], 'since') &&
      !isFrameWord(chunks[i + 2], 'returning'),
  );

/** "৫ অক্টোবর আম্মান যান এবং সেখান থেকে কায়রো যান": the day of the leg before. */
export function isOfLegBefore(told: DateMention, frame: Frame): boolean {
  const left = leftFrom(frame);
  return left >= 0 && frame.clause.chunks.findIndex(({ date }) => date === told) < left;
}

/** "গত অক্টোবরে আম্মান যান এবং সেখান থেকে কায়রো যান": the month or year of the leg before, told in the same sentence; null for a day. */
export function legDate(
  { found, frame }: RuleContext,
  visitors: readonly { person: Person }[],
): Candidate['date'] {
  if (leftFrom(frame) < 0) return null;
  const before = found.findLast(
    (leg) =>
      leg.clause === frame.clause &&
      leg.kind === 'visit' &&
      leg.people.some(({ person }) => visitors.some((visitor) => visitor.person === person)),
  );
  return before?.date && COARSE.includes(before.date.kind) ? before.date : null;
}

const COARSE: readonly DateMention['kind'][] = ['month', 'year'];

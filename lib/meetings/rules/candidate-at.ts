import type { MeetingKind } from '@/lib/reading';
import type { Chunk } from '@/lib/mentions/chunks';
import type { Candidate, RuleContext } from '../candidate';
import type { Sides } from '../sides';
import { statusOf } from '../status';
import { dateOf } from '../when';
import { lastPlace, placeOf } from '../where';
import { isGrammar } from '@/lib/mentions/tokens';

/** The candidate of a frame, with what is read alike for every kind: status, date, place. */
export function candidateAt(context: RuleContext, kind: MeetingKind, rule: string, sides: Sides): Candidate {
  const { frame, clauses } = context;
  const { status, certain } = statusOf(frame);
  const there = frame.clause.chunks.slice(frame.from, frame.to).some((chunk) => isGrammar(chunk, 'there'));
  const place = placeOf(frame) ?? (there ? lastPlace(clauses.slice(Math.max(0, frame.clause.index - 1), frame.clause.index).map((clause) => clause.chunks)) : null);
  return {
    kind,
    status,
    statusCertain: certain,
    ...sides,
    date: dateOf(frame),
    place: kind === 'call' ? null : place,
    clause: frame.clause,
    at: (frame.clause.chunks[frame.head] as Chunk).start,
    rule,
    leans: false,
  };
}

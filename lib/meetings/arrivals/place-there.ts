import { spell } from '@/lib/bengali/letters';
import type { RuleContext, ToldPlace } from '../candidate';
import { invitedTo } from '../place/invited-to';
import { lastPlace } from '../place/last-place';

/** "চীনে ভূমিকম্প হয়েছে। সোমবার সেখানে গেছেন মোদি": where the words before, in the sentence or the one before it, tell; empty where none do. */
export function placeThere({ frame, clauses, day }: RuleContext): ToldPlace[] {
  const { clause, from, head } = frame;
  const there = clause.chunks.findIndex(({ letters }, i) => i >= from && i < head && letters === THERE);
  if (there < 0) return [];
  const before = clauses[clause.index - 1];
  const place =
    invitedTo(frame, day) ?? lastPlace([...(before ? [before.chunks] : []), clause.chunks.slice(0, there)]);
  return place ? [place] : [];
}
const THERE = spell('সেখানে');

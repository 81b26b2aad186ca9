import type { Candidate, RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';
import { arriveAt } from './arrive-at';

/** "ওয়াশিংটন সফর বাতিল করেছেন ক। তবে খ এসেছেন": to where the other did not go. */
export function cameInstead(context: RuleContext, people: readonly Party[]): Candidate | null {
  const { clause, head, verb } = context.frame;
  const off = context.found.at(-1);
  const told = off?.kind === 'visit' && off.status === 'cancelled' && clause.index - off.clause.index === 1;
  // "ক্ষমতায় এসেছেন"
  const bare = verb === head && clause.chunks[head - 1]?.person != null;
  const place = told && bare && isFrameWord(clause.chunks[0], 'but') ? off.place : null;
  const others = people.filter(({ person }) => person && !off?.people.some((side) => side.person === person));
  return place && others.length ? arriveAt(context, others, [place]) : null;
}

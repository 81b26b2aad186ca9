import { isState } from '@/lib/lexicon/states';
import type { Chunk } from '@/lib/mentions/chunks';
import { entryOf } from '@/lib/mentions/tokens';
import type { MeetingRule, RuleContext } from '../candidate';
import { headOf } from '../head';
import { sidesOf } from '../sides';
import { candidateAt } from './candidate-at';

/** How far before the word its organisation may stand: "সিএসটিও নিরাপত্তা জোটের একটি বৈঠকে". */
const REACH = 5;

/** A conference, or a sitting of an organisation. */
export const session: MeetingRule = {
  id: 'session',
  example: 'আস্তানায় সিএসটিও নিরাপত্তা জোটের একটি বৈঠকে অংশ নেবেন তিনি',
  find(context) {
    const { frame } = context;
    const head = headOf(frame);
    if (!head || head.kind === 'visit' || head.kind === 'call') return null;
    if (head.kind === 'talks' && (head.strength !== 'strong' || frame.companions.length > 0)) return null;
    const organisation = organisationBefore(context);
    if (!organisation) return null;
    const sides = sidesOf(frame.subjects.filter((party) => party.person), context);
    const found = candidateAt(context, 'summit', session.id, { ...sides, organisations: [organisation] });
    return found.people.length || found.place || found.date ? found : null;
  },
};

function organisationBefore({ frame }: RuleContext): string | null {
  const { chunks } = frame.clause;
  for (let i = frame.head; i >= Math.max(frame.from, frame.head - REACH); i--) {
    const chunk = chunks[i] as Chunk;
    if (chunk.mark && chunk.mark !== '-' && chunk.mark !== "'" && chunk.mark !== ')' && chunk.mark !== '(') return null;
    const organisation = entryOf(chunk, 'organisation');
    if (organisation && chunk.case !== 'locative') return organisation.organisation.id;
    if (chunk.office?.of && !isState(chunk.office.of)) return chunk.office.of;
  }
  return null;
}

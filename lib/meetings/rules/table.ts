import { addressedIn } from '../addressed';
import type { MeetingRule } from '../candidate';
import type { Frame } from '../frame';
import { isFrameWord } from '../frame-word';
import { headOf } from '../head';
import { type Party, partyAt } from '../party';
import { sideCount, sidesOf } from '../sides';
import { candidateAt } from './candidate-at';

/** A meal that someone gave for someone: both sit at it. */
export const table: MeetingRule = {
  id: 'table',
  example: 'মুনিরকে মধ্যাহ্নভোজে আপ্যায়ন করেছেন ট্রাম্প; মোদির সম্মানে নৈশভোজের আয়োজন করেন ট্রাম্প',
  find(context) {
    const { frame } = context;
    if (headOf(frame)?.id !== 'meal') return null;
    const hosts = frame.subjects.filter((party) => party.person);
    const guests = guestsIn(frame);
    if (hosts.length !== 1 || !guests.length) return null;
    const sides = sidesOf([...hosts, ...guests], context);
    return sideCount(sides) < 2 ? null : candidateAt(context, 'talks', table.id, sides);
  },
};

/** Whom it is given for: the accusative before it, or the genitive of সম্মানে. */
function guestsIn({ clause: { chunks }, from, head }: Frame): Party[] {
  const honoured = chunks.slice(from, head).flatMap((chunk, i) => {
    const inHonour = chunk.case === 'genitive' && isFrameWord(chunks[from + i + 1], 'in-honour');
    const party = inHonour ? partyAt(chunks, from + i) : null;
    return party?.person ? [party] : [];
  });
  return [...addressedIn(chunks, from, head), ...honoured];
}

import { endsInOtherCase } from '@/lib/mentions/listed';
import { isGrammar } from '@/lib/mentions/tokens';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { invitedTo } from './invited-to';
import { cameThough, isStayingAway } from './staying-away';
import { isHosted } from './whose-session';

/** Who is there: whoever does something there, and the states that are said to attend. */
export function attendantsOf(frame: Frame): Party[] {
  const { subjects, companions, clause, head, to } = frame;
  const invited = invitedTo(frame);
  if (frame.oblique && !isHosted(frame) && !isSideline(frame)) return invited;
  if (isStayingAway(frame)) return invited;
  const though = cameThough(frame);
  if (though > 0) return subjects.filter((party) => party.person && party.index < though);
  const attended = clause.chunks.slice(head + 1, to).some((chunk) => isFrameWord(chunk, 'attending'));
  const states = [...companions, ...subjects].filter((party) => party.state && !party.person);
  // "সম্মেলনের ফাঁকে ইউনূস-মোদি বৈঠকের সম্ভাবনা": two who may meet there
  const people = subjects.filter(
    ({ person, index }) =>
      person && clause.chunks[index - 1]?.mark !== '-' && !endsInOtherCase(clause.chunks, index),
  );
  return [...people, ...(attended ? states : []), ...spokenFor(frame), ...speakingThere(frame), ...invited];
}

/** "অধিবেশনে বাংলাদেশের পক্ষ থেকে বিষয়টি উপস্থাপন করা হয়": for whom something is said there. */
const spokenFor = ({ clause: { chunks }, head, to }: Frame): Party[] =>
  chunks[head]?.case === 'locative'
    ? chunks.flatMap((chunk, i) => {
        const whose =
          i > head && i + 2 < to && chunk.case === 'genitive' && chunks[i + 1]?.letters === BEHALF;
        const party = whose && isFrameWord(chunks[i + 2], 'since') ? partyAt(chunks, i) : null;
        return party?.state ? [party] : [];
      })
    : [];

const BEHALF = 'পক্ষ';

/** "সম্মেলন চলাকালে সেখান থেকে ক বলেছেন": who says something from there is there. */
function speakingThere({ clause: { chunks }, head, to }: Frame): Party[] {
  if (!isFrameWord(chunks[head + 1], 'during') || !isGrammar(chunks[head + 2], 'there')) return [];
  const party = partyAt(chunks, head + 4);
  return isFrameWord(chunks[head + 3], 'since') && head + 4 < to && party?.person ? [party] : [];
}

/** "সম্মেলনের ফাঁকে তিনি বলেন", "সম্মেলনের শেষ দিনে", "সম্মেলনের শেষ মুহূর্তে": whoever does something there then attends it. */
const isSideline = ({ clause: { chunks }, head }: Frame) =>
  isFrameWord(chunks[head + 1], 'sideline') ||
  chunks[head + 1]?.date?.rule === 'day-of-event' ||
  (isFrameWord(chunks[head + 1], 'ended') && isFrameWord(chunks[head + 2], 'moment'));

import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { MeetingRule } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { gatherGroup } from '../frame/group';
import { contactKind, headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { placeAt } from '../place/place-at';
import { placeOf } from '../place/where';
import { sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** They go on with it again, or break it off with each other. */
const FIRST = spell('প্রথম');
const APART = /^(উত্তেজনা|সংঘাত|সংঘর্ষ|বন্ধ)/u;

/** How many chunks behind the sitting the word may stand that says what came of it. */
const REACH = 3;

/** Talks that led nowhere, told as the time after which their two sides did something about each other. */
export const cameToNothing: MeetingRule = {
  id: 'came-to-nothing',
  example: 'ইসলামাবাদে বৈঠক ব্যর্থ হওয়ার পর ইরান আবার যুক্তরাষ্ট্রের সঙ্গে যোগাযোগ করেছে',
  find(context) {
    const { frame } = context;
    const { clause, head } = frame;
    const { chunks } = clause;
    if (contactKind(headOf(frame)) !== 'talks' || frame.owners.length || frame.between.length) return null;
    // "শ্রমিকদের সঙ্গে আলোচনা ব্যর্থ হওয়ার পর": with others
    if (chunks.slice(frame.from, head).some((chunk) => isGrammar(chunk, 'with', 'between'))) return null;
    const failed = chunks.findIndex(
      (chunk, i) => i > head && i <= head + REACH && isFrameWord(chunk, 'failed'),
    );
    if (failed < 0 || !isFrameWord(chunks[failed + 2], 'over') || !placeOf({ ...frame, to: failed })?.city)
      return null;
    // "জলবায়ু আলোচনা", "হামাসের আলোচনা" is others'; and only who goes on with it "আবার" had sat there
    // "ট্রাম্প দাবি করেছেন, ইসলামাবাদে বৈঠক …": who says so
    const comma = chunks.findLastIndex(({ mark }, i) => i < head && mark === ',');
    const own = chunks
      .slice(Math.max(frame.from, comma + 1), head)
      .every((chunk) => chunk.date || placeAt(chunk) || chunk.letters === FIRST);
    const again = chunks
      .slice(failed + 3)
      .some((chunk) => isFrameWord(chunk, 'again', 'further') || APART.test(chunk.letters));
    if (!own || !again) return null;
    const sides = sidesOf(sidesBehind(chunks, failed + 3), context);
    if (sides.states.length !== 2) return null;
    const found = candidateAt(context, 'talks', cameToNothing.id, sides);
    // "দোহায় … কাতার আবার মিসরের সঙ্গে": whoever was the host need not have sat there
    if (sides.states.some((state) => state === found.place?.country)) return null;
    return { ...found, people: [], status: 'held', statusCertain: true };
  },
};

/** "ক … খ-এর সঙ্গে", or else "ক ও খ-এর": the two who go on after it. */
function sidesBehind(chunks: readonly Chunk[], from: number): Party[] {
  const joint = chunks.findIndex((chunk, i) => i > from && isGrammar(chunk, 'with'));
  if (joint > 0) {
    const companion = partyAt(chunks, joint - 1);
    const doer = chunks.slice(from, joint - 1).flatMap((chunk, i) => {
      const party = chunk.case === 'nominative' ? partyAt(chunks, from + i) : null;
      return party ? [party] : [];
    });
    return companion ? [...doer, companion] : [];
  }
  const last = chunks.findIndex((chunk, i) => i >= from && chunk.case === 'genitive' && partyAt(chunks, i));
  return last < 0 ? [] : gatherGroup(chunks, last, from, new Set());
}

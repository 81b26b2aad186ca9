import { spell } from '@/lib/bengali/letters';
import { isState } from '@/lib/lexicon/states';
import { stateOf } from '@/lib/mentions/state-of';
import { isByCall } from '../by-call';
import type { MeetingRule, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { contactKind, headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { asBefore, otherThanDoer, otherThanHe } from '../met-with/as-before';
import { isHisAlone, ownerBehind } from '../met-with/his-own';
import { joinersOf, ownersOfBoth } from '../met-with/joiners';
import { areTwoHeads, calledApart, isMetApart } from '../met-with/met-apart';
import { isTalkedOf, isTalkOf } from '../met-with/talked-of';
import { themMet, thoseTwo } from '../met-with/them-met';
import { metOtherwise } from '../met-with/who-was-met';
import { seenBy } from '../sides/audience';
import { cutOff } from '../sides/cut-off';
import { delegationBefore, isOfThoseOfficials } from '../sides/delegation-before';
import { groupBefore } from '../sides/group-before';
import { bothBefore, sideCount, sidesOf } from '../sides/sides';
import { unnamedSubject } from '../sides/unnamed-subject';
import { candidateAt } from './candidate-at';

/** Someone met, phoned or talked with someone: the companion behind …এর সঙ্গে, and who did it. */
export const metWith: MeetingRule = {
  id: 'met-with',
  example: 'রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিনের সঙ্গে বৈঠক করেছেন হাঙ্গেরির প্রধানমন্ত্রী ভিক্টর অরবান',
  find(context) {
    const { frame } = context;
    const head = headOf(frame);
    const kind = contactKind(head);
    if (!head || !kind) return null;
    if (isTalkOf(frame) || isTalkedOf(frame)) return null;
    const seen = seenBy(frame);
    const told = frame.companions.length ? frame.companions : seen.length ? seen : metOtherwise(context);
    // "তাদের সঙ্গে আলোচনা করেছি": they are others than those two who met before
    let companions = told.filter((party) => party.both === null);
    if (!companions.length) companions = themMet(context, told);
    if (!companions.length) return null;
    let others: Party[] =
      frame.owners.length && !seen.length ? [...frame.owners, ...joinersOf(frame)] : frame.subjects;
    others = thoseTwo(context, others, companions);
    if (isOfThoseOfficials(context) && !groupBefore(context).length) {
      const officials = delegationBefore(context);
      if (officials.length) others = officials;
    }
    // "ক-এর সঙ্গে বৈঠকে রাজি হয় দুই পক্ষ": he and the one whom the sentence before was about
    const before = companions.some(({ person }) => person) ? bothBefore(context) : undefined;
    const ofOthers =
      before && !companions.some(({ person }) => before.people.some((side) => side.person === person));
    if (ofOthers && others.every((party) => party.both === 'people')) others = [];
    const both = others.some((party) => party.person) ? [] : ownersOfBoth(frame);
    if (both.length) others = both;
    if (!others.some((party) => party.person)) others = [...unnamedSubject(context, others), ...others];
    if (!others.length) others = ownerBehind(frame);
    others = asBefore(context, others.length ? others : cutOff(context), companions);
    companions = otherThanDoer(context, companions, others);
    // "ইরানের সঙ্গে আলোচনা নিয়ে নতুন বার্তা দিয়েছেন ট্রাম্প": the state talks, and who speaks of it may not
    const spokenOf = isFrameWord(frame.clause.chunks[frame.head + 1], 'about');
    if (spokenOf && companions.every((party) => !party.person))
      others = others.map((party) => stateAlone(party, context));
    const said = sidesOf([...others, ...companions], context);
    const sides =
      sideCount(said) < 2 ? sidesOf([...otherThanHe(context, others), ...companions], context) : said;
    // several whom somebody met, and nobody says who: they did not meet one another
    if (sideCount(sides) < 2 || isHisAlone(frame, others) || (!others.length && sides === said)) return null;
    const next = frame.clause.chunks[frame.head + 1];
    const sitting = isFrameWord(next, 'sitting');
    // "ভারতের সঙ্গে আলোচনা চলছে": of states, and whoever speaks of it, the word tells of no one sitting
    const named = [...companions, ...frame.owners, ...frame.subjects].some((party) => party.person);
    // "কর্মকর্তাদের সঙ্গে প্রতিনিধিদলের আলোচনা": not so of those whom states send
    const sent = companions.some(isSent) && [...frame.owners, ...frame.subjects].some(isSent);
    const unsaid = head.strength === 'weak' && !named && !sitting && !sent;
    // "ভুটান চীনের সঙ্গে আলোচনা শুরু করেছে"
    if (unsaid && (!isBegunBy(frame) || sides.people.length)) return null;
    const called = head.strength === 'weak' && isByCall(context, sides);
    const found = candidateAt(context, called ? 'call' : kind, metWith.id, sides);
    // "আলোচনা শুরু করেছে", not "শুরু করতে চায়"
    if (unsaid && found.status !== 'held') return null;
    // "ক, খ ও গ-কে ফোন করেন": one after the other
    const isEach =
      isMetApart(frame) ||
      areTwoHeads(frame, companions, context.day) ||
      (head.id === 'phone' && told !== frame.companions && companions.length > 1);
    return {
      ...found,
      from: found.kind === 'call' ? callerOf(companions, others, context) : null,
      apart: isEach ? peopleOf(companions.length > 1 ? companions : calledApart(frame)) : [],
    };
  },
};

/** "আলোচনা শুরু করেছে।": so the sentence ends; not "শুরু করলে", "শুরু করার আগে", "শুরু করেছে বলে গুঞ্জন", "এশিয়া কাপ নিয়ে আলোচনা". */
function isBegunBy({ clause: { chunks }, from, head }: Frame): boolean {
  const asked = chunks.at(-1)?.mark === '?' || chunks.some((chunk) => isFrameWord(chunk, 'whether'));
  const topic = chunks.slice(from, head).some((chunk) => isFrameWord(chunk, 'about'));
  // the lexicon may have both as one word
  const [one, other] = [head + 1, head + 2].map((last) =>
    BEGUN.test(
      chunks
        .slice(head + 1, last + 1)
        .map(({ letters }) => letters)
        .join(' '),
    )
      ? last + 1
      : null,
  );
  const end = one ?? other;
  const ends = end != null && (!chunks[end] || chunks[end]?.mark !== null || partyAt(chunks, end) !== null);
  return ends && !asked && !topic;
}
const BEGUN = new RegExp(`^${spell('শুরু (?:করেছে|করে|করল|করলো|করেছিল|হয়েছে|হয়)')}$`, 'u');

/** "দার তুরস্ক ও মিসরের পররাষ্ট্রমন্ত্রীর সঙ্গে ফোনালাপ করেন": the states of whoever spoke with the people of several, nobody of whom is named. */
function callerOf(companions: readonly Party[], others: readonly Party[], context: RuleContext) {
  if (companions.some(({ person }) => person)) return null;
  const spokenTo = sidesOf(companions, context).states;
  const own = sidesOf(others, context).states.filter((state) => !spokenTo.includes(state));
  return spokenTo.length > 1 && own.length > 0 ? own : null;
}

const isSent = ({ official, state }: Party): boolean => official && state !== null;

const peopleOf = (parties: readonly Party[]) => parties.flatMap(({ person }) => person ?? []);

/** A person's state in their stead; the person where none is known. */
function stateAlone(party: Party, context: RuleContext): Party {
  const state = party.person && stateOf(party.person, context.day);
  return state && isState(state) ? { ...party, person: null, state } : party;
}

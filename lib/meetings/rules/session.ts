import type { DateMention } from '@/lib/dates/date-mention';
import { isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, MeetingRule, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { endsInLocative, inState } from '../place/place-at';
import { attendantsOf } from '../session/attendants';
import { isGathering } from '../session/gathering';
import { hostState, stateWithRegion } from '../session/host-state';
import { invitedTo } from '../session/invited-to';
import { isBesideTheirs } from '../session/met-beside';
import { isStayingAway, withoutThem } from '../session/staying-away';
import { hostOf, organisationBefore, organisationTold } from '../session/whose-session';
import { isAhead } from '../settled-status';
import { sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** How many chunks before the word stands what says that it will be. */
const NEAR = 3;

/** A conference, or a sitting of an organisation. */
export const session: MeetingRule = {
  id: 'session',
  example: 'আস্তানায় সিএসটিও নিরাপত্তা জোটের একটি বৈঠকে অংশ নেবেন তিনি',
  find(context) {
    const { frame } = context;
    const head = headOf(frame);
    if (!head || head.kind === 'visit' || head.kind === 'call') return null;
    const sits = isFrameWord(frame.clause.chunks[frame.head + 1], 'sitting');
    if (head.kind === 'talks' && ((head.strength !== 'strong' && !sits) || frame.companions.length > 0))
      return null;
    if (head.kind === 'talks' && isThatSitting(context)) return null;
    const organisation =
      organisationBefore(context) ??
      hostOf(context) ??
      (head.id === 'conference' ? organisationTold(context) : null);
    const host = head.kind === 'summit' ? hostState(context, organisation) : null;
    const inviting = host ?? (organisation ? null : stateWithRegion(frame));
    if (!organisation && !inviting && (isOfTwo(frame) || !isGathering(context))) return null;
    const sides = sidesOf([...attendantsOf(frame), ...(inviting ? [inviting] : [])], context);
    const found = candidateAt(context, 'summit', session.id, {
      ...sides,
      organisations: organisation ? [organisation] : [],
    });
    // "সার্ক সম্মেলন স্থগিত করা হয়েছে" says enough; "সভায় প্রতিনিধি পাঠানো হবে না" calls nothing off
    const timed = found.date !== null || found.stops.length > 0;
    const bare = !found.people.length && !found.states.length && !found.place && !timed;
    const theirs = isBesideTheirs(frame.clause.chunks, frame.head);
    const calledOff = found.status === 'cancelled' && organisation && !isWhere(frame);
    if (bare && !theirs && !calledOff) return null;
    if (host?.state) found.place ??= inState(host.state);
    // "অনুষ্ঠেয় একটি সম্মেলনে অংশ নিতে ক-কে আমন্ত্রণ": that it will be is agreed, whoever comes
    const { chunks } = frame.clause;
    const agreed = chunks
      .slice(Math.max(frame.from, frame.head - NEAR), frame.head)
      .some((chunk) => isFrameWord(chunk, 'yet-to-be'));
    if (invitedTo(frame).length)
      return {
        ...found,
        ...(isOfAsking(found.date, context.day) ? { date: null } : {}),
        status: agreed ? 'planned' : 'proposed',
        statusCertain: true,
      };
    if (!isStayingAway(frame)) return isOnTheWay(frame) ? onTheWay(found, context.day) : found;
    // told of before, it is held or planned as told there
    const known = context.found.some(({ organisations }) => organisations.some((id) => id === organisation));
    return known ? null : { ...found, ...withoutThem(frame) };
  },
};

/** "আইএমএফের সদর দপ্তরে এ বৈঠক হয়": the sitting just told of, in the organisation's house. */
function isThatSitting({ frame: { clause, head }, found }: RuleContext): boolean {
  const last = found.findLast(({ leans }) => !leans);
  return (
    isGrammar(clause.chunks[head - 1], 'this') &&
    last?.kind === 'talks' &&
    clause.index - last.clause.index <= NEAR
  );
}

/** "রোববার রাতে অধিবেশনে যোগ দিতে যুক্তরাষ্ট্রে রওনা হবেন": the day on which one sets out is not the conference's. */
const isOnTheWay = ({ clause: { chunks }, head, verb, to }: Frame): boolean =>
  isFrameWord(chunks[head + 1], 'attending') &&
  chunks[head + 2]?.word?.endsWith('তে') === true &&
  chunks.slice(head + 3, Math.max(verb + 1, to)).some((chunk) => isGrammar(chunk, 'motion', 'departure'));

/** "সম্মেলনে", "ফোরামের সভায়": where something was done or not. */
const isWhere = ({ clause: { chunks }, head }: Frame): boolean =>
  chunks[head]?.case === 'locative' ||
  (chunks[head]?.case === 'genitive' && endsInLocative(chunks[head + 1]?.letters ?? ''));

/** Who sets out tomorrow has yet to attend. */
const onTheWay = (found: Candidate, day: string | null): Candidate => ({
  ...found,
  date: null,
  ...(found.date && isAhead(found.date, day) ? { status: 'planned', statusCertain: true } : {}),
});

/** "শুক্রবার ফোন করে সম্মেলনে আমন্ত্রণ জানান": a weekday that is not said to come, or a day that is over, is that of the asking. */
const isOfAsking = (date: DateMention | null, day: string | null): boolean =>
  date?.kind === 'day' &&
  !isAhead(date, day) &&
  (date.alternatives !== undefined || (day !== null && date.latest !== null && date.latest <= day));

/** "ট্রাম্পের সঙ্গে নির্ধারিত বুদাপেস্ট সম্মেলন": of two it is a talk. */
const isOfTwo = (frame: Frame) => frame.companions.some((party) => party.person);

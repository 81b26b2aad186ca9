import { spell } from '@/lib/bengali/letters';
import { ROLE_BITS } from '@/lib/lexicon/entry-set';
import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, MeetingRule, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { sidesOf } from '../sides/sides';
import { datesAgree, placesAgree } from '../telling/same-contact';
import { tellingOn } from './candidate-at';
import { joinedTalks } from './joined-talks';
import { isElsewhere } from './was-there';

/** How many sentences back the conference may be told of. */
const NEAR = 2;

/** Who is told to attend the conference, or to have sat in the talks, of which the sentences before told. */
export const joinedIt: MeetingRule = {
  id: 'joined-it',
  example:
    'মস্কোয় জি-২০ সম্মেলন শুরু হয়েছে। শি জিনপিং ও নরেন্দ্র মোদি এতে যোগ দেন; বৈঠক করেন ইউনূস ও ওয়াং ই। এতে তৌহিদ হোসেনও অংশ নেন',
  may: ({ clause, found }) => toldBefore(clause, found) !== null,
  find(context) {
    const { frame, found } = context;
    if (!isJoining(frame)) return null;
    // "সম্মেলনের ফাঁকে ক-এর সঙ্গে বৈঠক করেন খ। এতে অংশ নেন গ": it is the talks that were told last
    const told = toldBefore(frame.clause, found);
    if (!told) return null;
    // of talks told further back "এতে" may mean whatever stands between
    const isLast = frame.clause.index - told.clause.index === 1;
    if (told.kind !== 'summit') return isLast ? joinedTalks(context, told, joinedIt.id) : null;
    const people = [...frame.subjects, ...frame.companions].filter((party) => party.person);
    const sides = sidesOf(people, context);
    if (!sides.people.length) return null;
    const telling = tellingOn(context, 'summit', joinedIt.id, []);
    const { date, place, status } = told;
    const joined = { ...telling, ...sides, date, place, status, statusCertain: false };
    const known = found.some(
      (other) =>
        other.kind === 'summit' && !other.leans && datesAgree(other, told) && placesAgree(other, told),
    );
    return known || comesFromAbroad(joined, context) ? { ...joined, leans: known } : null;
  },
};

/** What was told last, where that is near. */
function toldBefore({ index }: Clause, found: readonly Candidate[]): Candidate | null {
  const told = found.at(-1);
  return told && index - told.clause.index <= NEAR ? told : null;
}

/** "মস্কোয় সম্মেলন শুরু হয়েছে। এতে যোগ দেন ক ও খ": by those who come to it from abroad it is a conference of states. */
const comesFromAbroad = ({ people, place }: Candidate, { day }: RuleContext): boolean =>
  place?.country != null && people.some(({ person }) => stateOf(person, day) !== place.country);

/** এতে, তাতে: the contact told of before. */
export const isInIt = (chunk: Chunk): boolean =>
  (chunk.entries.roles & POINTING) !== 0 && IN_IT.has(chunk.letters);
const IN_IT: ReadonlySet<string> = new Set(['এতে', 'তাতে'].map(spell));

/** Whether people are named in a sentence that may tell who joined what was told before. */
export const mayJoinIt = (clause: Clause): boolean =>
  clause.named && mayPointBack(clause) && clause.chunks.some(isInIt);
/** Whether such a word may stand in a sentence; asked before it is cut into chunks. */
export const mayPointBack = ({ roles }: Clause): boolean => (roles & POINTING) !== 0;
const POINTING = ROLE_BITS.this | ROLE_BITS['he-oblique'];

/**
 * "এতে যোগ দেন", "এতে … উপস্থিত ছিলেন", "এতে ক ও খ নেতৃত্ব দেন", "এতে থাকছেন", "এতে যোগ দিতে … গেছেন": they are there; not so
 * "যোগ দেননি", "যোগ দিতে পারেন".
 */
const isJoining = ({ clause: { chunks }, head, to }: Frame): boolean => {
  const behind = chunks.slice(head + 1, to + 1);
  const word = behind.findIndex((chunk) => isFrameWord(chunk, 'attending', 'present', 'leading'));
  // "এতে ক্ষুব্ধ হয়ে আন্দোলনে নেতৃত্ব দেন": in something else
  const joins = word >= 0 ? !behind.slice(0, word).some(isElsewhere) : isFrameWord(behind[0], 'was');
  const goes = behind.some((chunk) => isGrammar(chunk, 'motion', 'departure'));
  const stays = (chunk: Chunk) => (goes ? NOT : NOT_YET).test(chunk.letters);
  return joins && !behind.some((chunk) => isFrameWord(chunk, 'by-message') || stays(chunk));
};
/** "যোগ দিতে যাননি", "যোগ দিতে যেতে পারেন" */
const NOT = /(নি|^না| না)$|পারে/u;
/** The same, and "যোগ দিতে পারেন"; not so "যোগ দিতে ঢাকা ছেড়েছেন". */
const NOT_YET = /(নি|^না| না)$|[দন]িতে/u;

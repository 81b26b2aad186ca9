import type { Candidate, MeetingRule, RuleContext } from '../candidate';
import { headOf } from '../frame/head';
import { hasOwnPeople } from '../leaning/own-people';
import { isItsHour, isRound, isThatOne } from '../leaning/that-one';
import { areLeaders, isArranged, isDone, isJoined, isPresided, isThatArranged } from '../leaning/what-of-it';
import { joining } from '../sides/joining';
import { sideCount, sidesOf } from '../sides/sides';
import { candidateAt } from './candidate-at';

/** A contact told of before, or of the same two: what the sentence adds goes to it. */
export const leaning: MeetingRule = {
  id: 'leaning',
  example: 'বুধবার বৈঠকটি অনুষ্ঠিত হয়; গত বছর আস্তানায় বৈঠকের পর থেকে দুই দেশের মধ্যে …',
  find(context) {
    const { frame } = context;
    const head = headOf(frame);
    if (!head) return null;
    const itself = head.strength === 'strong' || isThatOne(frame) || isRound(frame);
    if (!itself && !isThatArranged(frame) && !isItsHour(context)) return null;
    // "শুরু হওয়া এই আলোচনায় … নেতৃত্ব দিচ্ছেন ক": whoever does something there, it is that one
    const own = !isThatOne(frame) && hasOwnPeople(frame);
    const theirs = [...frame.owners, ...frame.companions, ...frame.between];
    const doers = isDone(frame) ? frame.subjects : [];
    const about = [...theirs, ...doers].flatMap((party) => party.person ?? []);
    if (own && !about.length) return null;
    const sides = sidesOf(
      [
        ...frame.owners,
        ...(areLeaders(frame) ? [] : frame.subjects),
        ...frame.companions,
        ...frame.between,
      ].filter((party) => party.person || party.both),
      context,
    );
    const candidate = candidateAt(context, head.kind, leaning.id, sides);
    const joined = isJoined(frame) ? joiningOf(context) : [];
    const presiding = head.kind === 'summit' && isPresided(frame) ? subjectsOf(context) : null;
    return {
      ...candidate,
      ...(isArranged(frame) ? { mediators: subjectsOf(context) } : {}),
      ...(own ? { date: null, place: null } : {}),
      leans: true,
      // "ট্রাম্প কিমের সঙ্গে বৈঠকটি বাতিল করেন": it is of both
      about: sideCount(sides) > 1 ? sides.people.map(({ person }) => person) : about,
      people: presiding?.people ?? (sideCount(sides) > 1 ? candidate.people : joined),
      states: presiding?.states ?? (sideCount(sides) > 1 ? candidate.states : []),
    };
  },
};

const subjectsOf = (context: RuleContext) =>
  sidesOf(
    context.frame.subjects.filter((party) => party.person),
    context,
  );

/** Who joins the talks told of just before, or told on, of the states that they are of. */
function joiningOf(context: RuleContext): Candidate['people'] {
  const { frame, found } = context;
  const told = found.filter(({ kind }) => kind === 'talks');
  const talks = told.findLast(({ leans }) => !leans);
  const last = told.at(-1);
  if (!talks || !last || frame.clause.index - last.clause.index > NEAR) return [];
  return joining(
    talks,
    frame.subjects.map(({ person }) => person),
    context,
  );
}

/** How many sentences back those talks may be told. */
const NEAR = 4;

import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, MeetingRule, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
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
    const sides = sidesOf(
      [...frame.owners, ...frame.subjects, ...frame.companions, ...frame.between].filter(
        (party) => party.person || party.both,
      ),
      context,
    );
    const candidate = candidateAt(context, head.kind, leaning.id, sides);
    const joined = isJoined(frame) ? joiningOf(context) : [];
    const presiding = head.kind === 'summit' && isPresided(frame) ? subjectsOf(context) : null;
    // "শুরু হওয়া এই আলোচনায় … নেতৃত্ব দিচ্ছেন ক": whoever does something there, it is that one
    const own = !isThatOne(frame) && hasOwnPeople(frame);
    const theirs = [...frame.owners, ...frame.companions, ...frame.between];
    const doers = isDone(frame) ? frame.subjects : [];
    const about = [...theirs, ...doers].flatMap((party) => party.person ?? []);
    if (own && !about.length) return null;
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

/** "ওই আলোচনার আয়োজক ছিলেন ক": who brought the two together was there. */
const isArranged = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  chunks[head]?.case === 'genitive' &&
  isFrameWord(chunks[head + 1], 'hosting') &&
  isFrameWord(chunks[verb], 'was', 'doing');

/** "দুই ঘণ্টার ওই রুদ্ধদ্বার আলোচনার আয়োজক ছিলেন ক" */
const isThatArranged = (frame: Frame): boolean =>
  isArranged(frame) &&
  frame.clause.chunks
    .slice(Math.max(0, frame.head - 2), frame.head)
    .some((chunk) => isGrammar(chunk, 'this'));

/** "পর্যালোচনা বৈঠক করেন পররাষ্ট্রমন্ত্রী": whose sitting it is; "বৈঠকে ট্রাম্প বলেন" may be in others'. */
const isDone = ({ clause: { chunks }, head, verb }: Frame): boolean =>
  chunks[head]?.case === 'nominative' && verb === head + 1 && isFrameWord(chunks[verb], 'doing');

/** "এ বৈঠকে যোগ দেবেন", "বৈঠকে ক ও খ উপস্থিত ছিলেন" */
const isJoined = ({ clause: { chunks }, head, to }: Frame): boolean =>
  chunks[head]?.case === 'locative' &&
  (isFrameWord(chunks[head + 1], 'attending') ||
    chunks.slice(head + 1, to).some((chunk) => isFrameWord(chunk, 'present')));

/** "সম্মেলনে সভাপতিত্ব করেন ক": who is in its chair is there. */
const isPresided = ({ clause: { chunks }, head, to }: Frame): boolean =>
  chunks[head]?.case === 'locative' &&
  isFrameWord(chunks[head + 1], 'presiding') &&
  !chunks.slice(head + 2, to + 1).some(({ letters }) => NOT.test(letters));
const NOT = /(নি|^না| না)$/u;

const subjectsOf = (context: RuleContext) =>
  sidesOf(
    context.frame.subjects.filter((party) => party.person),
    context,
  );

/** Who joins the talks told of just before, of the states that they are of. */
function joiningOf(context: RuleContext): Candidate['people'] {
  const { frame, found } = context;
  const talks = found.findLast((candidate) => !candidate.leans);
  if (talks?.kind !== 'talks' || frame.clause.index - talks.clause.index > NEAR) return [];
  return joining(
    talks,
    frame.subjects.map(({ person }) => person),
    context,
  );
}

/** How many sentences back those talks may be told. */
const NEAR = 4;

/** "গতকাল চার ঘণ্টা ধরে এ আলোচনা চলে", "শনিবারের এই আলোচনায়" */
const isThatOne = ({ clause: { chunks }, head }: Frame): boolean =>
  isGrammar(chunks[head - 1], 'this') &&
  (chunks[head]?.case === 'nominative' ||
    chunks[head - 2]?.date?.kind === 'day' ||
    isFrameWord(chunks[head - 2], 'having-done'));

/** "… আলোচনায় বসেছেন ক ও খ। সকাল ১০টায় রোববার আলোচনা শুরু হয়": the day and the hour, and nothing else, at which the talks just told of began. */
function isItsHour({ frame: { clause, head }, found }: RuleContext): boolean {
  const { chunks } = clause;
  const talks = found.findLast((candidate) => !candidate.leans);
  const begins = chunks[head]?.case === 'nominative' && isFrameWord(chunks[head + 1], 'begun');
  const before = chunks.slice(0, head);
  const dated =
    before.some((chunk) => chunk.date?.kind === 'day') && before.some(isClock) && before.every(isTime);
  return begins && dated && talks?.kind === 'talks' && !talks.date && clause.index - talks.clause.index === 1;
}

const isTime = (chunk: Chunk): boolean =>
  chunk.mark !== null ||
  chunk.date !== null ||
  isClock(chunk) ||
  isFrameWord(chunk, 'daytime', 'until') ||
  isGrammar(chunk, 'this');
const isClock = (chunk: Chunk): boolean => isFrameWord(chunk, 'hour') || CLOCK.test(chunk.letters);
/** ১০টা, in the letters as mapped. */
const CLOCK = /^[0-9]+টা/u;

/** "দ্বিতীয় দফার আলোচনা" */
const isRound = ({ clause: { chunks }, head }: Frame): boolean =>
  isFrameWord(chunks[head - 1], 'round') && isFrameWord(chunks[head - 2], 'further');

/** "সদস্যরা বৈঠকে বসেন", "বাঙালি সেনা কর্মকর্তারা বৈঠকে বসেন": others than the two told of, so their day and place are their own. */
function hasOwnPeople({ clause: { chunks }, from, head }: Frame): boolean {
  return chunks.slice(from, head).some((chunk, i) => {
    // "তাঁর প্রশাসনের কর্মকর্তাদের সঙ্গে": with someone who is none of the two
    const before = chunks[from + i - 1];
    const others =
      isGrammar(chunk, 'with') && !before?.person && !isGrammar(before, 'both', 'they', 'two-states');
    if (others) return true;
    // "উপদেষ্টা পরিষদের জরুরি বৈঠক"
    if (isGrammar(chunk, 'institution') && chunk.case === 'genitive' && from + i >= head - 3) return true;
    if (chunk.word !== null) return PLURAL.test(chunk.word);
    const officials = isGrammar(chunk, 'delegation') && PLURAL.test(chunk.letters);
    return officials && !isGrammar(chunks[from + i - 1], 'two-states', 'both', 'they');
  });
}
const PLURAL = /রা$/u;

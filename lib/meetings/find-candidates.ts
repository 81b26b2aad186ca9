import { ROLE_BITS, TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { GrammarRole } from '@/seeds/lexicon/grammar';
import { brokenOff } from './broken-off';
import type { Candidate, MeetingRule } from './candidate';
import { datelineOf } from './dateline';
import { type Frame, frameAt } from './frame';
import { isFrameWord } from './frame-word';
import { isRoundItself } from './further-round';
import { headOf } from './head';
import { partyAt } from './party';
import { arrival } from './rules/arrival';
import { askedToTalk } from './rules/asked-to-talk';
import { attended } from './rules/attended';
import { byPhone } from './rules/by-phone';
import { calledOn } from './rules/called-on';
import { cameToNothing } from './rules/came-to-nothing';
import { credentials } from './rules/credentials';
import { entourage } from './rules/entourage';
import { foreignDiplomats } from './rules/foreign-diplomats';
import { guest } from './rules/guest';
import { inspection } from './rules/inspection';
import { invited } from './rules/invited';
import { isInIt, joinedIt, mayJoinIt } from './rules/joined-it';
import { leaning } from './rules/leaning';
import { ledGathering } from './rules/led-gathering';
import { ledSide } from './rules/led-side';
import { loneRound, mayTellRound } from './rules/lone-round';
import { metBetween } from './rules/met-between';
import { metWith } from './rules/met-with';
import { nextStop } from './rules/next-stop';
import { satTogether } from './rules/sat-together';
import { seated } from './rules/seated';
import { session } from './rules/session';
import { isToBe, sitsAgain } from './rules/sits-again';
import { table } from './rules/table';
import { trip } from './rules/trip';
import { welcome } from './rules/welcome';
import { secondHalf } from './second-half';
import { TitleBearers } from './title-bearers';
import { ToldStates } from './told-states';
import { placeAt } from './where';

/** What a word that names a contact may mean, surest first: the first rule that finds something has it. */
export const HEAD_RULES: readonly MeetingRule[] = [
  byPhone,
  session,
  ledGathering,
  cameToNothing,
  table,
  calledOn,
  askedToTalk,
  metWith,
  metBetween,
  satTogether,
  foreignDiplomats,
  attended,
  trip,
  leaning,
];
/** What a word may mean that names a contact only where one thing is told of it. */
export const OWN_RULES: Readonly<Record<string, readonly MeetingRule[]>> = {
  credentials: [credentials],
  seating: [seated],
  'sitting-down': [seated, ...HEAD_RULES],
  facing: [seated, ...HEAD_RULES],
  handshake: [metWith, satTogether],
  'joint-press': [metWith, metBetween, satTogether],
  guest: [guest],
  inspection: [inspection],
  ceremony: [inspection],
  destination: [nextStop],
};
/** What other words tell of a journey: verbs of motion, of welcoming, an invitation, who travels along. */
export const JOURNEY_RULES: readonly [role: GrammarRole, rules: readonly MeetingRule[]][] = [
  ['motion', [arrival]],
  ['departure', [arrival]],
  ['plain-motion', [arrival]],
  ['welcome', [welcome]],
  ['invitation', [invited]],
  ['entourage', [entourage]],
  ['side-led', [ledSide]],
];

/** What a round may tell that no other word names. */
export const ROUND_RULES: readonly MeetingRule[] = [loneRound];

/** What "এতে" may tell of the conference before. */
export const IT_RULES: readonly MeetingRule[] = [joinedIt];

/** `ROLE_BITS` of the words that tell of a journey. */
export const CONTACT_ROLES = JOURNEY_RULES.reduce((bits, [role]) => bits | ROLE_BITS[role], 0);

/** The rules that a word is asked; none for most words. */
function rulesFor(chunk: Chunk): readonly MeetingRule[] | undefined {
  const { types, roles } = chunk.entries;
  if (isInIt(chunk)) return IT_RULES;
  if ((types & TYPE_BITS.head) !== 0) return HEAD_RULES;
  if ((roles & CONTACT_ROLES) === 0) return undefined;
  return JOURNEY_RULES.find(([role]) => isGrammar(chunk, role))?.[1];
}

/** A journey is told of people, or by the plainest verbs of officials. */
const isPeoples = ({ entries }: Chunk, { roles }: Clause): boolean =>
  (entries.types & TYPE_BITS.head) === 0 &&
  ((entries.roles & ROLE_BITS['plain-motion']) === 0 || (roles & ROLE_BITS.delegation) === 0);

/** The rules of a word that only they may speak of. */
function ownRules(frame: Frame): readonly MeetingRule[] | null {
  const [chunk, next] = frame.clause.chunks.slice(frame.head, frame.head + 2);
  if (isSettingOfTalks(frame)) return [session];
  const id = headOf(frame)?.id ?? '';
  if (
    id === 'sitting-down' &&
    !isWithSomeone(frame.clause, frame.head) &&
    !isAmidThem(frame.clause, frame.head)
  )
    return [sitsAgain];
  const own = OWN_RULES[id];
  if (own) return own;
  if (isByPhone(chunk)) return [byPhone];
  return isFrameWord(next, 'besides') ? [leaning] : null;
}

/** Every telling of a contact in an article, in the order of the text. */
export function findCandidates(clauses: readonly Clause[], day: string | null): Candidate[] {
  const found: Candidate[] = [];
  const bearers = new TitleBearers(clauses);
  const states = new ToldStates(clauses);
  for (const clause of clauses) {
    if (!namesContact(clause) && !mayJoinIt(clause) && !mayTellRound(clause, found, clauses)) {
      const added = datelineOf(clause, found, clauses) ?? brokenOff(clause, found, clauses);
      if (added) found.push(added);
      continue;
    }
    if (hasLostItsMarks(clause)) continue;
    const peopled = clause.chunks.some(({ person, office }) => person || office);
    clause.chunks.forEach((chunk, index) => {
      const isRound = isRoundItself(clause.chunks, index);
      const rules = isRound ? ROUND_RULES : rulesFor(chunk);
      if (
        !rules ||
        (!peopled && !isRound && isPeoples(chunk, clause)) ||
        isManner(clause, index) ||
        isQuotedByWriter(clause, index) ||
        !isDone(clause, index)
      )
        return;
      const frame = frameAt(clause, index);
      if (isSetting(frame) || isHabit(frame)) return;
      const context = { frame, clauses, found, bearers, states, day };
      for (const rule of ownRules(frame) ?? rules) {
        const candidate = rule.find(context);
        if (!candidate || isOfStatesAlone(candidate, frame) || isNeverDone(candidate, frame)) continue;
        if (isNothingSigned(candidate, frame) || isNotSaid(candidate, frame)) continue;
        found.push(candidate);
        const second = secondHalf(candidate, context);
        if (second) found.push(second);
        break;
      }
    });
  }
  return found;
}

/** Whether a word stands in the sentence that a contact may be named by, and for a journey people: most have none. */
export const namesContact = ({ kinds, roles, named }: Pick<Clause, 'kinds' | 'roles' | 'named'>) =>
  (kinds & TYPE_BITS.head) !== 0 || ((roles & CONTACT_ROLES) !== 0 && (named || (roles & PEOPLE) !== 0));
/** What stands for people beside their names and offices. */
const PEOPLE = ROLE_BITS.he | ROLE_BITS['he-oblique'] | ROLE_BITS.delegation;

/** So many letters without a danda are no sentence: what stands beside what in them says nothing. */
const MOST_LETTERS = 600;
const hasLostItsMarks = ({ start, end }: Clause) => end - start > MOST_LETTERS;

/** "টেলিফোন আলাপে মিলিত হয়েছেন": what they did is told by the word before; "সম্মেলনে দেখা হয়" only where. */
const isManner = ({ chunks }: Clause, index: number) =>
  entryOf(chunks[index], 'head')?.head.id === 'encounter' &&
  (entryOf(chunks[index - 1], 'head')?.head.kind ?? 'summit') !== 'summit';

/**
 * দেখা is a contact only in দেখা করা and দেখা হওয়া, ফোন only in ফোন করা and ফোন দেওয়া, মুখোমুখি in মুখোমুখি হওয়া and মুখোমুখি বসা; বসেন only behind
 * সঙ্গে, or of officials of two sides.
 */
function isDone(clause: Clause, index: number): boolean {
  const chunk = clause.chunks[index];
  const head = entryOf(chunk, 'head')?.head;
  if (head?.id === 'sitting-down')
    return isWithSomeone(clause, index) || isAmidThem(clause, index) || maySitDown(clause, index);
  if (head?.id === 'seating') return true;
  // "মুখোমুখি বসান": the word behind tells who was seated
  if (head?.id === 'facing' && entryOf(clause.chunks[index + 1], 'head')?.head.id === 'seating') return false;
  if (head?.id === 'phone' && isFrameWord(clause.chunks[index + 1], 'receiving')) return true;
  if (head?.id === 'guest') return isFrameWord(clause.chunks[index + 1], 'doing', 'was');
  if (head?.strength !== 'verb' || head.id === 'credentials' || isByPhone(chunk)) return true;
  // "প্রশ্নের মুখোমুখি হন": a question is nobody
  const before = clause.chunks[index - 1];
  if (before && !before.person && before.letters.endsWith('র') && head.id === 'facing') return false;
  return isFrameWord(clause.chunks[index + 1], 'doing', 'sitting');
}

/** "মোদির সঙ্গে আজ মস্কোয় বসছেন", "… সঙ্গে আলাদা করে বসেন": between সঙ্গে and the word stand only where, when and how; or "এক টেবিলে বসেন". */
function isWithSomeone({ chunks }: Clause, index: number): boolean {
  if (isFrameWord(chunks[index - 1], 'one-table') && isOne(chunks[index - 2])) return true;
  if (areOfficialsBehind(chunks, index)) return true;
  const before = chunks
    .slice(0, index)
    .findLast((chunk) => !chunk.date && !placeAt(chunk) && !isFrameWord(chunk, 'beside-others'));
  return isGrammar(before, 'with') || isFrameWord(before, 'with-too');
}

/** "ট্রাম্পকে মাঝখানে রেখে বসেন ক ও খ" */
const isAmidThem = ({ chunks }: Clause, index: number): boolean =>
  isFrameWord(chunks[index - 2], 'amid') && chunks[index - 3]?.case === 'accusative';

/** "আবার বসবেন তাঁরা", "কাঠমান্ডুতে বসার কথা": for one rule alone to look at. */
const maySitDown = ({ chunks }: Clause, index: number): boolean =>
  !chunks[index]?.letters.endsWith('র') || isToBe(chunks[index + 1]);

/** "জেদ্দায় বসেন মার্কিন ও ইউক্রেনীয় কর্মকর্তারা": the officials of two states sit in a city. */
const areOfficialsBehind = (chunks: readonly Chunk[], index: number): boolean =>
  placeAt(chunks[index - 1])?.city != null &&
  partyAt(chunks, index + 1)?.official === true &&
  isGrammar(chunks[index + 2], 'and') &&
  entryOf(chunks[index + 1], 'country') !== undefined;

const isOne = (chunk: Chunk | undefined) => /^(এক|একই)$/u.test(chunk?.letters ?? '');

/** "টেলিফোনে": how someone was told something. */
const isByPhone = (chunk: Chunk | undefined): boolean =>
  entryOf(chunk, 'head')?.head.id === 'phone' && isFrameWord(chunk, 'by-phone');

/**
 * Two people who sign an agreement sit together, and so do officials who sign it in a city; two states may sign it by post,
 * and two teams face each other.
 */
function isOfStatesAlone(candidate: Candidate, frame: Frame): boolean {
  const id = headOf(frame)?.id;
  // "বৈঠকের পর চুক্তি সই হওয়ার কথা ছিল": what they signed, or did not, when they had met
  if (id === 'signing' && isAfterTalks(frame)) return true;
  if ((id !== 'signing' && id !== 'facing') || candidate.leans || candidate.people.length > 1) return false;
  return !(id === 'signing' && candidate.place?.city);
}

const isAfterTalks = ({ clause: { chunks }, from, head }: Frame): boolean =>
  chunks.slice(from, head).some((chunk) => {
    const other = entryOf(chunk, 'head')?.head;
    return other?.kind === 'talks' && other.strength === 'strong';
  });

/** "গত সাত বছর যুক্তরাষ্ট্র সফরে যাননি", "কখনো দেখা হয়নি": what was not done in all that time was not called off. */
const isNeverDone = (candidate: Candidate, { clause, from, verb }: Frame) =>
  candidate.status === 'cancelled' &&
  verb >= 0 &&
  clause.chunks
    .slice(from, verb)
    .some((chunk) => chunk.date?.kind === 'duration' || isFrameWord(chunk, 'never'));

/** "যৌথ সংবাদ সম্মেলন হয়নি": who did not stand before the press together may well have met. */
const isNotSaid = ({ status }: Candidate, frame: Frame): boolean =>
  status === 'cancelled' && headOf(frame)?.id === 'joint-press';

/** "কোনো চুক্তিতে সই করেননি": nothing that was to be signed is named, and so no signing was called off. */
const isNothingSigned = ({ status }: Candidate, frame: Frame): boolean =>
  status === 'cancelled' &&
  headOf(frame)?.id === 'signing' &&
  isFrameWord(frame.clause.chunks[frame.head - 1], 'any');

/** "বরাবরই বৈঠক করেন", "বিশ্বের বিভিন্ন দেশ সফর করেছেন": what is done again and again is no one contact. */
const isHabit = ({ clause: { chunks }, from, head, to }: Frame) =>
  chunks.slice(from, to).some((chunk) => isGrammar(chunk, 'habit')) ||
  isManyJourneys(chunks, from, head) ||
  (isFrameWord(chunks[head - 1], 'many-states') && isFrameWord(chunks[head - 2], 'various'));

/** "এ বছর তিনবার ওয়াশিংটন সফর করেছেন", and not "বারবার বৈঠক করতে অস্বীকার করেছেন" */
const isManyJourneys = (chunks: readonly Chunk[], from: number, head: number): boolean =>
  entryOf(chunks[head], 'head')?.head.kind === 'visit' &&
  chunks.slice(from, head).some((chunk) => isFrameWord(chunk, 'several-times'));

/** "এক বৈঠকে … সঙ্গে টেলিফোনে আলোচনা করেছেন": the sitting is where it happened; the word behind it says what did. */
function isSetting(frame: Frame): boolean {
  const { chunks } = frame.clause;
  const kind = entryOf(chunks[frame.head], 'head')?.head.kind;
  if (chunks[frame.head]?.case !== 'locative' || (kind !== 'talks' && kind !== 'call')) return false;
  return chunks.slice(frame.head + 1, frame.verb < 0 ? frame.to : frame.verb).some((chunk) => {
    const other = entryOf(chunk, 'head')?.head;
    return other?.strength === 'strong' && other.kind !== 'visit' && chunk.case === 'nominative';
  });
}

/** "তিয়ানজিন সম্মেলনে ক ও খ-এর সঙ্গে গ-এর বৈঠক": a conference, and who met whom there is told of the sitting. */
function isSettingOfTalks({ clause: { chunks }, head, verb, to }: Frame): boolean {
  if (chunks[head]?.case !== 'locative' || entryOf(chunks[head], 'head')?.head.kind !== 'summit')
    return false;
  return chunks.slice(head + 1, verb < 0 ? to : verb).some((chunk) => {
    const other = entryOf(chunk, 'head')?.head;
    return other?.strength === 'strong' && other.kind === 'talks';
  });
}

/** "আমি রাশিয়া যাইনি": the one who speaks is no leader that the reader can name. */
function isQuotedByWriter(clause: Clause, index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const chunk = clause.chunks[i];
    if (chunk?.mark === '"' || chunk?.person || entryOf(chunk, 'verb')) return false;
    if (isGrammar(chunk, 'i')) return true;
  }
  return false;
}

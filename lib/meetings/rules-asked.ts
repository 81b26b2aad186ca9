import { ROLE_BITS, TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { GrammarRole } from '@/seeds/lexicon/grammar';
import type { AskedAt, MeetingRule } from './candidate';
import type { Frame } from './frame/frame';
import { isFrameWord } from './frame/frame-word';
import { headOf } from './frame/head';
import { isAmidThem, isByPhone, isWithSomeone } from './no-contact/contact-done';
import { arrival } from './rules/arrival';
import { askedToTalk } from './rules/asked-to-talk';
import { attended } from './rules/attended';
import { beingThere } from './rules/being-there';
import { byPhone } from './rules/by-phone';
import { callTold } from './rules/call-told';
import { calledOn } from './rules/called-on';
import { cameToNothing } from './rules/came-to-nothing';
import { credentials } from './rules/credentials';
import { entourage } from './rules/entourage';
import { foreignDiplomats } from './rules/foreign-diplomats';
import { gaveTime } from './rules/gave-time';
import { guest } from './rules/guest';
import { inDelegation, isInTeam } from './rules/in-delegation';
import { inspection } from './rules/inspection';
import { invited } from './rules/invited';
import { invitedThere } from './rules/invited-there';
import { isInIt, joinedIt } from './rules/joined-it';
import { leaning } from './rules/leaning';
import { ledGathering } from './rules/led-gathering';
import { ledSide } from './rules/led-side';
import { loneRound } from './rules/lone-round';
import { metBetween } from './rules/met-between';
import { metWith } from './rules/met-with';
import { nextStop } from './rules/next-stop';
import { saidByPhone } from './rules/said-by-phone';
import { saidInTalks } from './rules/said-in-talks';
import { satTogether } from './rules/sat-together';
import { seated } from './rules/seated';
import { session } from './rules/session';
import { sitsAgain } from './rules/sits-again';
import { stayingThere } from './rules/staying-there';
import { summoned } from './rules/summoned';
import { table } from './rules/table';
import { thanked } from './rules/thanked';
import { trip } from './rules/trip';
import { wasThere } from './rules/was-there';
import { welcome } from './rules/welcome';
import { welcomed } from './rules/welcomed';
import { wentTo } from './rules/went-to';

/** What a word that names a contact may mean, surest first: the first rule that finds something has it. */
export const HEAD_RULES: readonly MeetingRule[] = [
  byPhone,
  thanked,
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
  callTold,
  saidByPhone,
  saidInTalks,
  leaning,
];
/** What a word may mean that names a contact only where one thing is told of it. */
export const OWN_RULES: Readonly<Record<string, readonly MeetingRule[]>> = {
  credentials: [credentials],
  summons: [summoned],
  appointment: [gaveTime],
  presence: [wasThere],
  briefing: [foreignDiplomats],
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
  ['motion', [arrival, wentTo]],
  ['departure', [arrival]],
  ['plain-motion', [arrival]],
  ['welcome', [welcome, welcomed]],
  ['invitation', [invited, invitedThere]],
  ['entourage', [entourage]],
  ['side-led', [ledSide]],
  ['now', [beingThere, stayingThere]],
];

/** What "সংবর্ধনা" may tell, a gathering and a welcome. */
export const RECEPTION_RULES: readonly MeetingRule[] = [...HEAD_RULES, welcome, welcomed];

/** What a round may tell that no other word names. */
export const ROUND_RULES: readonly MeetingRule[] = [loneRound];

/** What "এতে" may tell of the conference before. */
export const IT_RULES: readonly MeetingRule[] = [joinedIt];

/** What "প্রতিনিধিদলে" may tell of the contact before. */
export const TEAM_RULES: readonly MeetingRule[] = [inDelegation];

/** `ROLE_BITS` of the words that tell of a journey. */
export const CONTACT_ROLES = JOURNEY_RULES.reduce((bits, [role]) => bits | ROLE_BITS[role], 0);

/** The rules that a word is asked; none for most words. */
export function rulesFor(chunk: Chunk): readonly MeetingRule[] | undefined {
  const { types, roles } = chunk.entries;
  if (isInIt(chunk)) return IT_RULES;
  if (isInTeam(chunk)) return TEAM_RULES;
  if ((types & TYPE_BITS.head) !== 0) return isGrammar(chunk, 'welcome') ? RECEPTION_RULES : HEAD_RULES;
  if ((roles & CONTACT_ROLES) === 0) return undefined;
  return JOURNEY_RULES.find(([role]) => isGrammar(chunk, role))?.[1];
}

/** Whether one of a word's rules may find something, as far as that shows before the frame around it is read. */
export function mayFind(asked: AskedAt, rules: readonly MeetingRule[]): boolean {
  const chunk = asked.clause.chunks[asked.head];
  const head = entryOf(chunk, 'head')?.head;
  // a conference may be the setting of talks, and only the frame says how somebody sits down
  const open = head && ((chunk?.case === 'locative' && head.kind === 'summit') || head.id === 'sitting-down');
  const own = head ? OWN_RULES[head.id] : rules;
  return open || !own || own.some((rule) => rule.may?.(asked) ?? true);
}

/** The rules of a word that only they may speak of. */
export function ownRules(frame: Frame): readonly MeetingRule[] | null {
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
  if (isByPhone(chunk)) return [byPhone, saidByPhone];
  // "সম্মেলনের পাশাপাশি এই বৈঠক হয়েছে": on its sidelines
  const beside = isFrameWord(next, 'sideline') && headOf(frame)?.kind === 'summit';
  return isFrameWord(next, 'besides') && !beside ? [leaning] : null;
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

/** Whether a word stands in the sentence that a contact may be named by, and for a journey people: most have none. */
export const namesContact = ({ kinds, roles, named }: Pick<Clause, 'kinds' | 'roles' | 'named'>) =>
  (kinds & TYPE_BITS.head) !== 0 || ((roles & CONTACT_ROLES) !== 0 && (named || (roles & PEOPLE) !== 0));
/** What stands for people beside their names and offices. */
const PEOPLE = ROLE_BITS.he | ROLE_BITS['he-oblique'] | ROLE_BITS.they | ROLE_BITS.delegation;

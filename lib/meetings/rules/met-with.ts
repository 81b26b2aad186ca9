import { isState } from '@/lib/lexicon/states';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import { isByCall } from '../by-call';
import type { MeetingRule, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { contactKind, headOf } from '../frame/head';
import { ownersOf } from '../frame/owners';
import type { Party } from '../frame/party';
import { phoned } from '../phoned';
import { houseOwner } from '../place/house-owner';
import { receivedBy, seenBy } from '../sides/audience';
import { broughtTogether } from '../sides/brought-together';
import { cameToMeet } from '../sides/came-to-meet';
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
    const companions = told.filter((party) => party.both === null);
    if (!companions.length) return null;
    let others: Party[] =
      frame.owners.length && !seen.length ? [...frame.owners, ...joinersOf(frame)] : frame.subjects;
    // "ক-এর সঙ্গে বৈঠকে রাজি হয় দুই পক্ষ": he and the one whom the sentence before was about
    const before = companions.some(({ person }) => person) ? bothBefore(context) : undefined;
    const ofOthers =
      before && !companions.some(({ person }) => before.people.some((side) => side.person === person));
    if (ofOthers && others.every((party) => party.both === 'people')) others = [];
    const both = others.some((party) => party.person) ? [] : ownersOfBoth(frame);
    if (both.length) others = both;
    if (!others.some((party) => party.person)) others = [...unnamedSubject(context, others), ...others];
    others = asBefore(context, others, companions);
    // "ইরানের সঙ্গে আলোচনা নিয়ে নতুন বার্তা দিয়েছেন ট্রাম্প": the state talks, and who speaks of it may not
    const spokenOf = isFrameWord(frame.clause.chunks[frame.head + 1], 'about');
    if (spokenOf && companions.every((party) => !party.person))
      others = others.map((party) => stateAlone(party, context));
    const said = sidesOf([...others, ...companions], context);
    const sides =
      sideCount(said) < 2 ? sidesOf([...otherThanHe(context, others), ...companions], context) : said;
    if (sideCount(sides) < 2) return null;
    const sitting = isFrameWord(frame.clause.chunks[frame.head + 1], 'sitting');
    // "ভারতের সঙ্গে আলোচনা চলছে": of states, and whoever speaks of it, the word tells of no one sitting
    const named = [...companions, ...frame.owners, ...frame.subjects].some((party) => party.person);
    if (head.strength === 'weak' && !named && !sitting) return null;
    const called = head.strength === 'weak' && isByCall(context, sides);
    const found = candidateAt(context, called ? 'call' : kind, metWith.id, sides);
    // "ক, খ ও গ-কে ফোন করেন": one after the other
    const isEach =
      isMetApart(frame) || (head.id === 'phone' && told !== frame.companions && companions.length > 1);
    return {
      ...found,
      apart: isEach ? peopleOf(companions.length > 1 ? companions : calledApart(frame)) : [],
    };
  },
};

const NOT_JOINED = /(নি|তে)$/u;

/** "ট্রাম্পের সঙ্গে জেলেনস্কির ওই বৈঠকে যোগ দেন মাখোঁ ও স্টারমার": who came to it too. */
const joinersOf = ({ clause: { chunks }, head, subjects }: Frame): Party[] =>
  chunks[head]?.case === 'locative' &&
  isFrameWord(chunks[head + 1], 'attending') &&
  !chunks.slice(head + 1, head + 4).some((chunk) => NOT_JOINED.test(chunk.letters) || isGrammar(chunk, 'no'))
    ? subjects.filter(({ person, index }) => person && index > head)
    : [];

/** "তার চীন সফর ও শির সঙ্গে বৈঠক": whose journey it is, his is the sitting too. */
function ownersOfBoth({ clause: { chunks }, from, head }: Frame): Party[] {
  const other = chunks.findLastIndex(
    (chunk, i) =>
      i >= from && i < head && entryOf(chunk, 'head') !== undefined && isGrammar(chunks[i + 1], 'and'),
  );
  return other < 0 ? [] : ownersOf(chunks, from, other, new Set());
}

/** Who was met, where no …এর সঙ্গে says so. */
function metOtherwise(context: RuleContext): Party[] {
  const visitor = cameToMeet(context.frame);
  if (visitor) return [visitor];
  const group = broughtTogether(context.frame);
  if (group.length) return group;
  const received = receivedBy(context.frame);
  if (received.length) return received;
  const owner = houseOwner(context.frame);
  return owner.length ? owner : phoned(context);
}

/** "ট্রাম্পের সঙ্গে বৈঠকে ইউক্রেনের কথা তুলবেন": what is talked of; "ট্রাম্পের সঙ্গে পুতিনের কথা হয়েছে" is who talked. */
const isTalkOf = ({ clause: { chunks }, head }: Frame): boolean =>
  chunks[head]?.letters === 'কথা' &&
  (chunks[head - 1]?.letters.endsWith('র') ?? false) &&
  !isGrammar(chunks[head - 1], 'with') &&
  !/^হ/u.test(chunks[head + 1]?.letters ?? '');

/** "মোদির সঙ্গে আলাস্কা বৈঠকের ফল নিয়ে কথা বলেছেন": what they talked of was with others. */
function isTalkedOf({ clause: { chunks }, head, verb }: Frame): boolean {
  if (chunks[head]?.case !== 'genitive') return false;
  const about = chunks.findIndex((chunk, i) => i > head && i <= head + TOPIC && isFrameWord(chunk, 'about'));
  return (
    about > 0 && chunks.slice(about, verb).some((chunk) => contactKind(entryOf(chunk, 'head')?.head) !== null)
  );
}

/** How many chunks behind the sitting "নিয়ে" may stand. */
const TOPIC = 3;

/** "ক-এর সঙ্গে বৈঠক করেন খ। … গ-এর সঙ্গেও বৈঠক করেন তিনি": whoever met the one met the other too, whoever was named in between. */
function asBefore(
  { frame: { clause, from, head }, found, day }: RuleContext,
  others: Party[],
  companions: readonly Party[],
): Party[] {
  const [he] = others;
  const pointed = he && others.length === 1 && clause.chunks[he.index]?.mention?.rule === 'pronoun';
  const too = clause.chunks.slice(from, head).some((chunk) => isFrameWord(chunk, 'with-too'));
  const last = found.findLast(({ leans }) => !leans);
  if (!pointed || !too || last?.rule !== metWith.id || clause.index - last.clause.index > NEAR) return others;
  const [doer, ...met] = last.people.map(({ person }) => person);
  const known = [doer, ...met].includes(he.person ?? undefined);
  const states = companions.map((party) => party.state ?? (party.person && stateOf(party.person, day)));
  return doer && !known && !states.includes(stateOf(doer, day)) ? [{ ...he, person: doer }] : others;
}

/** How many sentences back that one may be told. */
const NEAR = 3;

const peopleOf = (parties: readonly Party[]) => parties.flatMap(({ person }) => person ?? []);

/** "ক ও খ-এর সঙ্গে আলাদা বৈঠক", "প্রথমে ক-এর সঙ্গে, পরে খ-এর সঙ্গে", "সম্মেলনের ফাঁকে ক ও খ-এর সঙ্গে": one after the other. */
const isMetApart = ({ clause: { chunks }, from, head }: Frame): boolean => {
  const before = chunks.slice(from, head);
  if (before.some((chunk) => isFrameWord(chunk, 'apart', 'sideline', 'respectively'))) return true;
  const first = before.findIndex((chunk) => isFrameWord(chunk, 'at-first'));
  return first >= 0 && before.slice(first).some((chunk) => isFrameWord(chunk, 'afterwards'));
};

/** "ক ও খ তাঁর সঙ্গে আলাদাভাবে সাক্ষাৎ করেন": so did they who came to one. */
const calledApart = ({ clause: { chunks }, from, head, subjects }: Frame): readonly Party[] =>
  chunks.slice(from, head).some((chunk) => isFrameWord(chunk, 'apart')) ? subjects : [];

/** "… ধনখড়ের সঙ্গে সাক্ষাৎ করবেন তিনি": the one told of last is of his own state, and তিনি means the one told of before. */
function otherThanHe(context: RuleContext, others: readonly Party[]): Party[] {
  const pointed = ({ index }: Party) => context.frame.clause.chunks[index]?.mention?.rule === 'pronoun';
  return others.length === 1 && others.every(pointed) ? unnamedSubject(context, []) : [];
}

/** A person's state in their stead; the person where none is known. */
function stateAlone(party: Party, context: RuleContext): Party {
  const state = party.person && stateOf(party.person, context.day);
  return state && isState(state) ? { ...party, person: null, state } : party;
}

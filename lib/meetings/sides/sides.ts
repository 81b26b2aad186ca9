import { isState } from '@/lib/lexicon/states';
import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import { isGrammar } from '@/lib/mentions/tokens';
import type { Role } from '@/lib/reading';
import type { Candidate, RuleContext } from '../candidate';
import { contactKind, headOf } from '../frame/head';
import type { Party } from '../frame/party';
import { areEqual } from './are-equal';
import { groupBefore } from './group-before';
import { isOfOtherTitle, pairMeant } from './pair-meant';
import { twoBefore } from './two-before';

/** The people, states and organisations of a contact. */
export interface Sides {
  people: { person: Person; role: Role }[];
  states: string[];
  organisations: string[];
}

/** No side at all. */
export const NO_SIDES: Sides = { people: [], states: [], organisations: [] };

/** Puts parties together: each person once, with the state they speak for; "দুই নেতা" as those of the contact before. */
export function sidesOf(parties: readonly Party[], context: RuleContext, role: Role = 'participant'): Sides {
  const people = new Map<string, Person>();
  const states = new Set<string>();
  const organisations = new Set<string>();
  const addPerson = (person: Person) => {
    people.set(person.id, person);
    const state = stateOf(person, context.day);
    if (state && isState(state)) states.add(state);
    else if (state) organisations.add(state);
  };
  for (const party of parties) {
    if (party.person) addPerson(party.person);
    if (party.state) states.add(party.state);
    if (party.organisation) organisations.add(party.organisation);
    if (party.both) {
      const last = party.both === 'them' ? themBefore(context) : bothBefore(context);
      const before = party.both === 'people' ? twoBefore(context, last) : last;
      const told = party.both === 'them' && !before ? theyWho(context, party.index) : [];
      const two = party.both === 'people' ? pairMeant(context, party.index, before) : told;
      for (const person of two) addPerson(person);
      if (two.length) continue;
      const others = isOfOtherTitle(context, party.index, before);
      const pair = party.both === 'states' || others ? mainPair(context, before) : null;
      if (pair) for (const state of pair) states.add(state);
      if (pair) continue;
      const named = party.both !== 'states' && !others;
      if (named) for (const { person } of before?.people ?? []) addPerson(person);
      for (const state of before?.states ??
        (isPair(party, context) ? context.states.onlyPair(context.frame.clause.index) : []))
        states.add(state);
    }
  }
  return {
    people: [...people.values()].map((person) => ({ person, role })),
    states: [...states].sort(),
    organisations: [...organisations].sort(),
  };
}

/**
 * The contact whose two sides "দুই নেতা" and "দুই দেশ" mean: the last one told that has two; a visit only where the host was just
 * told to receive the guest, or nothing else was told.
 */
export const bothBefore = (context: RuleContext): Candidate | undefined =>
  context.found.findLast(
    (candidate) =>
      sideCount(candidate) >= 2 &&
      (candidate.kind !== 'visit' || (isReceived(candidate, context) && areEqual(candidate))),
  ) ?? context.found.findLast((candidate) => sideCount(candidate) >= 2 && areEqual(candidate));

/** "বিমানবন্দরে তাঁকে অভ্যর্থনা জানান ক। … দুই নেতা": a guest and a host, told in the sentence before. */
const isReceived = ({ people, clause }: Candidate, { frame }: RuleContext): boolean =>
  frame.clause.index - clause.index <= 1 &&
  people.length === 2 &&
  people.filter(({ role }) => role === 'host').length === 1;

/** The contact of several people, told just before, whom তাঁরা means: one who travelled is no "they". */
function themBefore({ found, frame }: RuleContext): Candidate | undefined {
  const last = found.findLast((candidate) => candidate.people.length > 1);
  return last && frame.clause.index - last.clause.index <= BACK ? last : undefined;
}

/** Whom তাঁরা means where no contact of several was told: of a sitting or a call the only two named just before, of two states. */
function theyWho(context: RuleContext, index: number): Person[] {
  const sayers = sayersIn(context);
  if (sayers.length) return sayers;
  const group = groupBefore(context);
  const isTalk = contactKind(headOf(context.frame)) !== null;
  return group.length || !isTalk ? group : pairMeant(context, index, undefined);
}

/** "ক ও খ বলেছেন, ফ্লোরিডায় তাদের আলোচনায় …": the two who say it, of two states, where no contact of several was told. */
function sayersIn({ frame: { clause, from }, day }: RuleContext): Person[] {
  const said = clause.chunks.findIndex((chunk, i) => i < from && isGrammar(chunk, 'said'));
  const [one, other] = clause.chunks
    .slice(0, Math.max(0, said))
    .filter((chunk) => chunk.person && chunk.case === 'nominative')
    .flatMap(({ person }) => person ?? []);
  return one && other && stateOf(one, day) !== stateOf(other, day) ? [one, other] : [];
}

/** How many sentences back that contact may stand. */
const BACK = 6;

/** "দুই দেশের বৈঠক", "দুপক্ষের আলোচনা", "দুই দেশের পররাষ্ট্রমন্ত্রীরা বৈঠক করেছেন", and not "তাদের সফর". */
const isPair = (party: Party, { frame }: RuleContext): boolean =>
  headOf(frame)?.kind === 'talks' &&
  (party.both === 'states' || OF_TWO.test(frame.clause.chunks[party.index]?.letters ?? ''));
const OF_TWO = /পক্ষ|দেশ/u;

/**
 * "থাইল্যান্ড ও কম্বোডিয়া … ট্রাম্প থাই প্রধানমন্ত্রীর সঙ্গে কথা বলেন … দুই দেশের কমান্ডারদের বৈঠক": the two that the text names as its only
 * pair and most often, and not those who met last.
 */
function mainPair({ states, frame }: RuleContext, before: Candidate | undefined): string[] | null {
  if (before?.states.length !== 2) return null;
  const { index } = frame.clause;
  const pair = states.onlyPair(index);
  if (!pair.length || pair.every((state) => before.states.includes(state))) return null;
  return states.areMain(index, pair) ? pair : null;
}

/** How many sides a contact has: states, organisations, and people of no known state. */
export const sideCount = ({ people, states, organisations }: Sides): number =>
  Math.max(
    states.length + organisations.length,
    people.length > 1 && states.length === 0 ? people.length : 0,
  );

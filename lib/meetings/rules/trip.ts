import { isState } from '@/lib/lexicon/states';
import type { Chunk } from '@/lib/mentions/chunks';
import { subjectOf } from '@/lib/mentions/name-people';
import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import { entriesOf, entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, MeetingRule, RuleContext, ToldPlace } from '../candidate';
import type { Frame } from '../frame';
import { headOf } from '../head';
import { type Party, partyAt } from '../party';
import { sidesOf } from '../sides';
import { placeAt } from '../where';
import { candidateAt } from './candidate-at';

/** A trip to another state: who goes, and where. */
export const trip: MeetingRule = {
  id: 'trip',
  example: 'গত জুনে ভিয়েতনামে সফর করেছেন পুতিন; জুন মাসে উত্তর কোরিয়ায় রাশিয়ার প্রেসিডেন্টের রাষ্ট্রীয় সফর',
  find(context) {
    if (headOf(context.frame)?.kind !== 'visit') return null;
    const told = destinationsOf(context);
    const destinations = told.length ? told : othersState(context);
    const first = destinations[0]?.country;
    return first ? visit(context, visitorsOf(context, first), destinations, trip.id) : null;
  },
};

/** The visit of these people to these places, one journey; null where it leads to no other state. */
export function visit(
  context: RuleContext,
  visitors: readonly Party[],
  destinations: readonly ToldPlace[],
  rule: string,
): Candidate | null {
  const abroad = [...new Set(destinations.flatMap((place) => place.country ?? []))];
  const visitor = sidesOf(visitors, context, 'visitor');
  const home = visitor.states.filter((state) => !abroad.includes(state));
  if (!abroad.length || (!home.length && !visitor.organisations.length)) return null;
  const foreign = ({ person }: { person: Person }) => !abroad.includes(stateOf(person, context.day) ?? '');
  const people = visitor.people.filter(foreign);
  if (!people.length && visitor.people.length) return null;
  const hosts = sidesOf(invitersOf(context), context, 'host').people.filter((side) => !foreign(side));
  const found = candidateAt(context, 'visit', rule, {
    people: [...people, ...hosts],
    states: [...new Set([...home, ...abroad])].sort(),
    organisations: visitor.organisations,
  });
  return {
    ...found,
    date: found.date ?? journeyDate(context),
    place: destinations.length === 1 ? (destinations[0] ?? null) : null,
  };
}

/** The nearest places before the word that are not a party's own, else those between it and the verb. */
function destinationsOf({ frame }: RuleContext): ToldPlace[] {
  const { chunks } = frame.clause;
  for (let i = frame.head - 1; i >= frame.from; i--) {
    const chunk = chunks[i] as Chunk;
    const direct = chunk.case === 'nominative' && onlyModifiers(chunks, i + 1, frame.head);
    if ((chunk.case === 'locative' || direct) && !chunk.person && !chunk.office) {
      const group = placesEndingAt(chunks, i, frame.from);
      if (group.length) return group;
    }
    if (entriesOf(chunk, 'head').some((entry) => entry.head.kind === 'visit')) break;
  }
  for (let i = frame.head + 1; i < (frame.verb < 0 ? frame.to : frame.verb); i++) {
    const chunk = chunks[i] as Chunk;
    const reached = chunk.case === 'nominative' && isGrammar(chunks[i + 1], 'motion', 'departure');
    if ((chunk.case === 'locative' || reached) && !chunk.person) {
      const group = placesEndingAt(chunks, i, frame.head + 1);
      if (group.length) return group;
    }
  }
  return [];
}

/** "সৌদি আরব, কাতার ও সংযুক্ত আরব আমিরাতে": the places of one journey, in order; a city with its state is one. */
export function placesEndingAt(chunks: readonly Chunk[], end: number, from: number): ToldPlace[] {
  const group: ToldPlace[] = [];
  for (let i = end; i >= from; i -= 2) {
    const chunk = chunks[i] as Chunk;
    const place = chunk.person || chunk.office ? null : placeAt(chunk);
    if (!place) break;
    group.unshift(place);
    // "ইরানের তেহরানে": a city's own state is no other place
    if (chunks[i - 1]?.case === 'genitive' && entryOf(chunks[i - 1], 'country')?.code === place.country) i--;
    const joint = chunks[i - 1];
    if (!joint || (joint.mark !== ',' && !isGrammar(joint, 'and'))) break;
  }
  return group;
}

/** "ঢাকা সফর", "ভারত তিন দিনের সফর": between place and word stand only words and how long it lasts. */
const onlyModifiers = (chunks: readonly Chunk[], from: number, to: number) =>
  to - from <= 3 &&
  chunks
    .slice(from, to)
    .every(
      (chunk) =>
        !chunk.mark &&
        !chunk.person &&
        (chunk.word !== null || chunk.date !== null || isGrammar(chunk, 'office-filler')),
    );

function visitorsOf(context: RuleContext, destination: string): Party[] {
  const { frame } = context;
  const travelling = headOf(frame)?.id === 'travelling' ? partyAt(frame.clause.chunks, frame.head + 1) : null;
  if (travelling?.person) return [travelling];
  const foreign = (party: Party) =>
    (party.person ? stateOf(party.person, context.day) : party.state) !== destination;
  const invited = invitedOf(frame).filter(foreign);
  if (invited.length) return invited;
  const owners = frame.owners.filter((party) => party.official && foreign(party));
  const named = owners.length ? owners : frame.subjects.filter((party) => party.official && foreign(party));
  const people = named.filter((party) => party.person);
  if (people.length) return people;
  if (named.length) return named;
  if (frame.clause.chunks.slice(Math.max(frame.from, frame.head - 3), frame.head).some(isSomeonesWord))
    return [];
  for (let i = frame.from - 1; i >= 0; i--) {
    // the subject of the thought before, where this one names none
    const party = partyAt(frame.clause.chunks, i);
    if (party?.person && frame.clause.chunks[i]?.case === 'nominative' && foreign(party)) return [party];
  }
  const before = context.clauses[frame.clause.index - 1];
  const person = before && before.paragraph === frame.clause.paragraph ? subjectOf(before.chunks) : null;
  const party: Party | null = person && {
    person,
    state: null,
    organisation: null,
    both: null,
    official: true,
    index: -1,
  };
  return party && foreign(party) ? [party] : [];
}

/** "ট্রাম্পকে ভারত সফরের আমন্ত্রণ জানিয়েছেন মোদি": whom the invitation goes to. */
function invitedOf({ clause: { chunks }, head, from }: Frame): Party[] {
  if (!isGrammar(chunks[head + 1], 'invitation')) return [];
  for (let i = head - 1; i >= from; i--) {
    const party = chunks[i]?.case === 'accusative' ? partyAt(chunks, i) : null;
    if (party?.person) return [party];
  }
  return [];
}

/** "পুতিনের আমন্ত্রণে মস্কো সফর", "… সফরের আমন্ত্রণ জানিয়েছেন মোদি": who invited. */
function invitersOf({ frame }: RuleContext): Party[] {
  const { chunks } = frame.clause;
  if (isGrammar(chunks[frame.head + 1], 'invitation')) return frame.subjects.filter((party) => party.person);
  for (let i = frame.from + 1; i < frame.head; i++) {
    if (!isGrammar(chunks[i], 'invitation')) continue;
    const party = partyAt(chunks, i - 1);
    if (party && chunks[i - 1]?.case === 'genitive') return [party];
  }
  return [];
}

/** "গত মে মাসে মধ্যপ্রাচ্য সফরে যান ট্রাম্প। সফরে তিনি সৌদি আরবে যান": the day of the journey told just before. */
function journeyDate({ found, frame }: RuleContext): Candidate['date'] {
  const journey = found.findLast((candidate) => candidate.leans && candidate.kind === 'visit');
  const close = journey && frame.clause.index - journey.clause.index === 1;
  return close ? journey.date : null;
}

/** "একজন মন্ত্রীর মস্কো সফর": an unknown word in the genitive before the place is whose visit it is. */
const isSomeonesWord = ({ word }: Chunk): boolean => word !== null && /[োিীুূ]র$/u.test(word);

/** "মোদির সফরকালে ডাচ প্রধানমন্ত্রী …", "সফররত মোদিকে … জানিয়েছেন ট্রাম্প": the visit is to the state of the one who acts. */
function othersState(context: RuleContext): ToldPlace[] {
  const { frame, day } = context;
  const visiting =
    headOf(frame)?.id === 'travelling' ? [partyAt(frame.clause.chunks, frame.head + 1)] : frame.owners;
  const visitor = visiting.find((party) => party?.person)?.person;
  const home = visitor && stateOf(visitor, day);
  const states = new Set(
    frame.clause.chunks.flatMap((chunk) => {
      const state =
        chunk.person && chunk.case === 'nominative' && chunk.mention?.rule !== 'pronoun'
          ? stateOf(chunk.person, day)
          : null;
      return state && state !== home && isState(state) ? [state] : [];
    }),
  );
  const [country] = states;
  return home && country && states.size === 1 ? [{ city: null, country, at: null }] : [];
}

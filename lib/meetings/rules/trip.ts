import type { Chunk } from '@/lib/mentions/chunks';
import { subjectOf } from '@/lib/mentions/name-people';
import { stateOf } from '@/lib/mentions/state-of';
import { entriesOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, MeetingRule, RuleContext, ToldPlace } from '../candidate';
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
    const destination = destinationOf(context);
    if (!destination?.country) return null;
    return visit(context, visitorsOf(context, destination.country), destination, trip.id);
  },
};

/** The visit of these people to this place; null where it is not to another state. */
export function visit(context: RuleContext, visitors: readonly Party[], destination: ToldPlace, rule: string): Candidate | null {
  const visitor = sidesOf(visitors, context, 'visitor');
  const home = visitor.states.filter((state) => state !== destination.country);
  if (!destination.country || (!home.length && !visitor.organisations.length)) return null;
  const people = visitor.people.filter(({ person }) => stateOf(person, context.day) !== destination.country);
  if (!people.length && visitor.people.length) return null;
  const hosts = sidesOf(invitersOf(context), context, 'host').people.filter(({ person }) => stateOf(person, context.day) === destination.country);
  return {
    ...candidateAt(context, 'visit', rule, {
      people: [...people, ...hosts],
      states: [...new Set([...home, destination.country])].sort(),
      organisations: visitor.organisations,
    }),
    place: destination,
  };
}

/** The nearest place before the word that is not a party's own, else one between it and the verb. */
function destinationOf({ frame }: RuleContext): ToldPlace | null {
  const { chunks } = frame.clause;
  for (let i = frame.head - 1; i >= frame.from; i--) {
    const chunk = chunks[i] as Chunk;
    const direct = chunk.case === 'nominative' && onlyModifiers(chunks, i + 1, frame.head);
    if ((chunk.case === 'locative' || direct) && !chunk.person && !chunk.office) {
      const place = placeAt(chunk);
      if (place) return place;
    }
    if (entriesOf(chunk, 'head').some((entry) => entry.head.kind === 'visit')) break;
  }
  for (let i = frame.head + 1; i < (frame.verb < 0 ? frame.to : frame.verb); i++) {
    const chunk = chunks[i] as Chunk;
    if (chunk.case === 'locative' && !chunk.person) {
      const place = placeAt(chunk);
      if (place) return place;
    }
  }
  return null;
}

/** "ঢাকা সফর", "ভারত তিন দিনের সফর": between place and word stand only words and how long it lasts. */
const onlyModifiers = (chunks: readonly Chunk[], from: number, to: number) =>
  to - from <= 3 && chunks.slice(from, to).every((chunk) => !chunk.mark && !chunk.person && (chunk.word !== null || chunk.date !== null || isGrammar(chunk, 'office-filler')));

function visitorsOf(context: RuleContext, destination: string): Party[] {
  const { frame } = context;
  const foreign = (party: Party) => (party.person ? stateOf(party.person, context.day) : party.state) !== destination;
  const named = [...frame.owners, ...frame.subjects].filter((party) => (party.person || party.both === 'people' || isSender(party)) && foreign(party));
  const people = named.filter((party) => party.person);
  if (people.length) return people;
  if (named.length) return named;
  for (let i = frame.from - 1; i >= 0; i--) {
    // the subject of the thought before, where this one names none
    const party = partyAt(frame.clause.chunks, i);
    if (party?.person && frame.clause.chunks[i]?.case === 'nominative' && foreign(party)) return [party];
  }
  const before = context.clauses[frame.clause.index - 1];
  const person = before && before.paragraph === frame.clause.paragraph ? subjectOf(before.chunks) : null;
  const party: Party | null = person && { person, state: null, organisation: null, both: null, index: -1 };
  return party && foreign(party) ? [party] : [];
}

/** An office or officials of a state who travel unnamed: "চীনা প্রতিনিধিদল". */
const isSender = (party: Party) => party.state !== null || party.organisation !== null;

/** "পুতিনের আমন্ত্রণে মস্কো সফর": who invited. */
function invitersOf({ frame }: RuleContext): Party[] {
  const { chunks } = frame.clause;
  for (let i = frame.from + 1; i < frame.head; i++) {
    if (!isGrammar(chunks[i], 'invitation')) continue;
    const party = partyAt(chunks, i - 1);
    if (party && chunks[i - 1]?.case === 'genitive') return [party];
  }
  return [];
}

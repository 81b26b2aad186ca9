import { spell } from '@/lib/bengali/letters';
import type { Chunk } from '@/lib/mentions/chunk';
import { stateOf } from '@/lib/mentions/state-of';
import { entriesOf, entryOf, isGrammar } from '@/lib/mentions/tokens';
import { placesBehind } from '../behind-verb';
import { placeCameTo } from '../came-there-too';
import type { Candidate, MeetingRule, RuleContext, ToldPlace } from '../candidate';
import { placesEndingAt } from '../destinations';
import type { Frame } from '../frame';
import { isFrameWord } from '../frame-word';
import { invitedOf } from '../invitation';
import { gatherGroup, type Party, partyAt } from '../party';
import { isEnvoy, isPosted } from '../posted';
import { visit } from '../visit';
import { isSomeonesWord } from '../visitors';
import { tellingOn } from './candidate-at';

const REACHING = spell('পৌঁছে');

/** How many chunks may stand between the place and the verb of motion. */
const REACH = 5;

/** Someone in office comes to, reaches or goes to a place abroad. */
export const arrival: MeetingRule = {
  id: 'arrival',
  example: 'পিয়ংইয়ং পৌঁছান পুতিন; ১৯ সেপ্টেম্বর আবুধাবিতে যাবেন তিনি',
  find(context) {
    const { frame } = context;
    const { chunks } = frame.clause;
    if (isFrameWord(chunks[frame.head - 1], 'no-journey')) return null;
    // "চিঠি মস্কোয় পৌঁছে দিয়েছেন": a thing that someone brought or sent
    if (isFrameWord(chunks[frame.head + 1], 'handing-over') && chunks[frame.head]?.letters === REACHING)
      return null;
    // "আদালতে হাজির হন", "ভিডিও লিংকে হাজির হন"
    if (
      chunks[frame.head]?.letters.startsWith('হাজির') &&
      chunks
        .slice(frame.from, frame.head)
        .some(
          (chunk) =>
            chunk.letters.startsWith('আদালত') || isFrameWord(chunk, 'online', 'by-message', 'by-phone'),
        )
    )
      return null;
    const plain = isGrammar(chunks[frame.head], 'plain-motion');
    // "শেখ হাসিনাকে দিল্লি যাওয়ার আমন্ত্রণ জানিয়েছেন মোদি"
    const asked = invitedOf(context);
    const people = plain ? delegationsOf(frame) : asked.length ? asked : travellersOf(frame);
    if (!people.length) return null;
    const having = isFrameWord(chunks[frame.head], 'having-gone');
    // "ঢাকায় এসে পৌঁছেছে"
    const come = isFrameWord(chunks[frame.head - 1], 'having-gone');
    // "বেনগাজি উড়ে গিয়ে"
    const flown = having && isFrameWord(chunks[frame.head - 1], 'flying');
    const reach = having ? (flown ? 2 : 1) : plain ? (come ? 2 : 1) : REACH;
    for (let i = frame.head - 1; i >= Math.max(frame.from, frame.head - reach); i--) {
      const chunk = chunks[i] as Chunk;
      const bound = chunk.case === 'genitive' && isFrameWord(chunks[i + 1], 'bound-for');
      const leads = bound || chunk.case === 'locative' || (chunk.case === 'nominative' && !isLeaving(frame));
      if (chunk.person || chunk.office || !leads) continue;
      const left = chunks[i + 1]?.letters === 'থেকে' || chunks[i + 1]?.letters === 'হতে';
      if (left && !chunks.slice(i + 2, frame.head + 1).some((word) => word.letters.startsWith('ফির')))
        continue;
      const places = [...placesEndingAt(chunks, i, frame.from), ...townAt(chunks, i)];
      if (!places.length) continue;
      const travellers = people.filter((party) => isAbroad(party, places, context.day));
      const found = travellers.length ? visit(context, travellers, places, arrival.id) : null;
      return found && having ? asDone(found, frame) : found;
    }
    const behind = plain || isLeaving(frame) ? [] : placesBehind(frame);
    const guests = people.filter(
      (party) => isAbroad(party, behind, context.day) && isJustNamed(party, context),
    );
    if (guests.length) return visit(context, guests, behind, arrival.id);
    const there = plain ? null : placeCameTo(context, people);
    const others = there
      ? people.filter((party) => party.person && isAbroad(party, [there], context.day))
      : [];
    if (there && others.length && others.every((party) => !isPronoun(party, frame)))
      return visit(context, others, [there], arrival.id);
    return isLeaving(frame)
      ? (setOut(context, people) ?? departed(context, people) ?? leftHome(context, people))
      : (landed(context, people) ?? notGoing(context, people) ?? cameInstead(context, people));
  },
};

/** "ম্যাসেডোনিয়ার ওতেশেভো গ্রামে": a town that the lexicon lacks, behind its state. */
function townAt(chunks: readonly Chunk[], index: number): ToldPlace[] {
  const [state, name, town] = chunks.slice(Math.max(0, index - 2), index + 1);
  const country =
    isFrameWord(town, 'settlement') && name?.word && !state?.office && entryOf(state, 'country');
  return country && state?.case === 'genitive' ? [{ city: null, country: country.code, at: null }] : [];
}

/** "ভুটানের রাজা ঢাকা ছেড়েছেন": one who leaves another state was there; an envoy was posted there. */
function departed(context: RuleContext, people: readonly Party[]): Candidate | null {
  const { clause, head, from } = context.frame;
  const places =
    clause.chunks[head - 1]?.case === 'nominative' ? placesEndingAt(clause.chunks, head - 1, from) : [];
  const guests = people.filter(({ person, index }) => person && !isPosted(clause.chunks[index], person));
  const found = places.length && guests.length ? visit(context, guests, places, arrival.id) : null;
  return found && { ...found, status: 'held', statusCertain: true, endsThen: true };
}

/** "সোমবার রাতে ঢাকা ছেড়েছেন ক": who leaves home sets out on the journey told before. */
function leftHome(context: RuleContext, people: readonly Party[]): Candidate | null {
  const { clause, head, from } = context.frame;
  const left =
    clause.chunks[head - 1]?.case === 'nominative' ? placesEndingAt(clause.chunks, head - 1, from) : [];
  const home = people.filter((party) => party.person && !isAbroad(party, left, context.day));
  const told = left.length ? tellingOnJourney(context, home) : null;
  return told?.status === 'held' && told.date ? told : null;
}

/** "গুয়েতেমালায় গিয়ে এই আহ্বান জানান": what is wished for is not the journey. */
function asDone(found: Candidate, { clause, verb }: Frame): Candidate {
  const ahead = entryOf(clause.chunks[verb], 'verb')?.tense === 'future';
  return { ...found, status: ahead ? 'planned' : 'held', statusCertain: !ahead };
}

/**
 * "দিল্লির পালাম বিমানবন্দরে নামেন": the city of the airport; "শুক্রবার সকালে তিনি বিমানবন্দরে পৌঁছান": it tells on of the journey told
 * before, and where that leads.
 */
function landed(context: RuleContext, people: readonly Party[]): Candidate | null {
  const { clause, head, from } = context.frame;
  const { chunks } = clause;
  const airport = chunks.findLastIndex(
    (chunk, i) =>
      i >= Math.max(from, head - REACH) &&
      i < head &&
      isFrameWord(chunk, 'airport') &&
      chunk.case === 'locative',
  );
  if (airport < 0) return null;
  for (let i = airport - 1; i >= Math.max(from, airport - REACH); i--) {
    const places = isCity(chunks[i]) ? placesEndingAt(chunks, i, from) : [];
    const guests = people.filter((party) => isAbroad(party, places, context.day));
    if (places.length) return guests.length ? visit(context, guests, places, arrival.id) : null;
  }
  return tellingOnJourney(context, people);
}

const isCity = (chunk: Chunk | undefined): boolean =>
  (chunk?.case === 'genitive' || chunk?.case === 'nominative') && entryOf(chunk, 'place') !== undefined;

/** One of the places is not in the state for which they speak; an organisation's people are abroad everywhere. */
function isAbroad(party: Party, places: readonly ToldPlace[], day: string | null): boolean {
  const { person, state, organisation } = party;
  if (organisation) return places.some((place) => place.country !== null);
  const home = person ? stateOf(person, day) : state;
  return home !== null && places.some((place) => place.country !== home);
}

const isPronoun = ({ index }: Pick<Party, 'index'>, { clause }: Frame): boolean =>
  clause.chunks[index]?.mention?.rule === 'pronoun';

/** Named there, or তিনি of whom the sentence before names: between further ones others may have been told of. */
function isJustNamed({ person, index }: Party, { frame, clauses }: RuleContext): boolean {
  const { clause } = frame;
  if (!isPronoun({ index }, frame)) return true;
  return (clauses[clause.index - 1]?.chunks ?? []).some(
    (chunk) => chunk.person === person && chunk.mention?.rule !== 'pronoun',
  );
}

/** "তবে তিনি যাচ্ছেন না": of the journey told before, and where it was to lead. */
function notGoing(context: RuleContext, people: readonly Party[]): Candidate | null {
  const { clause, head, verb } = context.frame;
  const refused = entriesOf(clause.chunks[head], 'status').some(({ status }) => status === 'cancelled');
  const told = refused && verb === head ? tellingOnJourney(context, people) : null;
  return told?.about.length === 1 ? told : null;
}

/** "ওয়াশিংটন সফর বাতিল করেছেন ক। তবে খ এসেছেন": to where the other did not go. */
function cameInstead(context: RuleContext, people: readonly Party[]): Candidate | null {
  const { clause, head, verb } = context.frame;
  const off = context.found.at(-1);
  const told = off?.kind === 'visit' && off.status === 'cancelled' && clause.index - off.clause.index === 1;
  // "ক্ষমতায় এসেছেন"
  const bare = verb === head && clause.chunks[head - 1]?.person != null;
  const place = told && bare && isFrameWord(clause.chunks[0], 'but') ? off.place : null;
  const others = people.filter(({ person }) => person && !off?.people.some((side) => side.person === person));
  return place && others.length ? visit(context, others, [place], arrival.id) : null;
}

/** What tells on of a journey of theirs. */
function tellingOnJourney(context: RuleContext, people: readonly Party[]): Candidate | null {
  const about = people.flatMap(({ person }) => person ?? []);
  return about.length ? { ...tellingOn(context, 'visit', arrival.id, about), place: null } : null;
}

/** "জেনেভায় বসছে একটি সম্মেলন। এতে যোগ দিতে ঢাকা ছেড়েছেন ক": they go where the conference told just before is. */
function setOut(context: RuleContext, people: readonly Party[]): Candidate | null {
  const { clause, from, head } = context.frame;
  const joins = clause.chunks.some(
    ({ letters }, i) =>
      i >= from && i < head && letters === 'এতে' && isFrameWord(clause.chunks[i + 1], 'attending'),
  );
  const conference = context.found.findLast(({ kind }) => kind === 'summit');
  const there = conference && clause.index - conference.clause.index <= NEAR ? conference.place : null;
  return joins && there ? visit(context, people, [there], arrival.id) : null;
}

/** How many sentences back that conference may be told. */
const NEAR = 2;

/** "দোহার উদ্দেশে ঢাকা ছেড়েছেন": what stands bare before such a verb is left behind. */
const isLeaving = ({ clause, head }: Frame) => isGrammar(clause.chunks[head], 'departure');

/** "আম্মান সফরে যান এবং সেখান থেকে কায়রোতে যান": whoever went to the place before goes on from there. */
function onwards(chunks: readonly Chunk[], from: number, head: number): Party[] {
  if (!chunks.slice(from, head).some((chunk) => isGrammar(chunk, 'there'))) return [];
  const last = chunks.findLastIndex((chunk, i) => i < from && chunk.person && chunk.case === 'nominative');
  return last < 0 ? [] : gatherGroup(chunks, last, 0, new Set());
}

/** "ভারতীয় প্রতিনিধিদল ওয়াশিংটনে পৌঁছেছে": verbs that honour nobody tell of officials' journeys, and of ships, storms and teams. */
const delegationsOf = ({ clause, subjects }: Frame): Party[] =>
  subjects.filter(
    (party) =>
      party.official &&
      (party.state ?? party.person ?? party.organisation) &&
      isGrammar(clause.chunks[party.index], 'delegation'),
  );

/** আসার, পা রাখা, যাওয়া হয়নি: behind whom it is in the genitive. */
const OF_SOMEONE = new RegExp(`(র|রাখা)$|^(${spell('যাওয়া')}|আসা) `, 'u');

/** "আবি আহমেদের বিমান", "মোদির বিশেষ উড়োজাহাজ" */
const isInAircraft = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index]?.case === 'genitive' &&
  [1, 2].some(
    (on) => isFrameWord(chunks[index + on], 'aircraft') && chunks[index + on]?.case === 'nominative',
  );

/** Who moves: the nominative, or the genitive before an infinitive: "মন্ত্রীর ঢাকায় আসার কথা ছিল". */
function travellersOf(frame: Frame): Party[] {
  const {
    clause: { chunks },
    subjects,
    owners,
    head,
    from,
  } = frame;
  const carried = chunks.findLastIndex(
    (chunk, i) =>
      i >= from &&
      i < head &&
      chunk.person &&
      (isFrameWord(chunks[i + 1], 'carrying') || isInAircraft(chunks, i)),
  );
  if (carried >= 0) return gatherGroup(chunks, carried, from, new Set());
  // "জাপারভ ঢাকা গেলেও পুতিন যাননি": of the other
  const other = chunks.findLastIndex(
    (chunk, i) => i >= from && i < head && isFrameWord(chunk, 'came-though'),
  );
  const named = subjects.filter((party) => party.person && party.index > other);
  if (!OF_SOMEONE.test(chunks[head]?.letters ?? ''))
    return named.length
      ? named
      : [...officesOf(chunks, subjects), ...delegationsOf(frame), ...onwards(chunks, from, head)];
  // "প্রবাসীদের সৌদি আরবে আসার সময়"
  if (chunks.slice(Math.max(from, head - REACH), head).some(isSomeonesWord)) return [];
  if (named.length) return named;
  const offices = officesOf(chunks, subjects);
  if (offices.length) return offices;
  // "পাকিস্তানে যাওয়ার কথা ছিল ভ্যান্সের"
  const late = owners.filter((party) => party.person && party.index > head);
  if (late.length) return late;
  for (let i = head - 1; i >= from; i--)
    if (chunks[i]?.person && chunks[i]?.case === 'genitive') return gatherGroup(chunks, i, from, new Set());
  const office = chunks.findLastIndex((chunk, i) => i >= from && i < head && chunk.office !== null);
  const party = chunks[office]?.case === 'genitive' ? partyAt(chunks, office) : null;
  return party ? officesOf(chunks, [party]) : [];
}

/** "ঢাকায় আসছেন ভারতের পররাষ্ট্রমন্ত্রী": an office of another state, whose holder nobody names; an envoy is posted there. */
const officesOf = (chunks: readonly Chunk[], parties: readonly Party[]): Party[] =>
  parties.filter(({ index, person, state }) => {
    const office = chunks[index]?.office;
    // "সাবেক পররাষ্ট্রমন্ত্রী", "কোনো প্রধানমন্ত্রী", "মেঘালয়ের মুখ্যমন্ত্রী"
    const former = chunks
      .slice(Math.max(0, index - 2), index + 1)
      .some(({ letters }) => /^(সাবেক|প্রাক্তন|কোনো|কোনও)/u.test(letters));
    return (
      !person &&
      state &&
      office &&
      !office.plural &&
      !former &&
      office.title !== 'chief-minister' &&
      !isEnvoy(office.title)
    );
  });

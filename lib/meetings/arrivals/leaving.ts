import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, RuleContext } from '../candidate';
import { withEdtf } from '../day/with-edtf';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';
import { placesEndingAt } from '../place/destinations';
import { isPosted } from '../sides/posted';
import { isAbroad } from './abroad';
import { arriveAt } from './arrive-at';
import { tellingOnJourney } from './telling-on-journey';

/** "দোহার উদ্দেশে ঢাকা ছেড়েছেন": what stands bare before such a verb is left behind. */
export const isLeaving = ({ clause, head }: Frame): boolean => isGrammar(clause.chunks[head], 'departure');

/** Where they go who leave a place, as far as the sentences around tell. */
export const leave = (context: RuleContext, people: readonly Party[]): Candidate | null =>
  setOut(context, people) ?? departed(context, people) ?? leftHome(context, people);

/** "ভুটানের রাজা ঢাকা ছেড়েছেন": one who leaves another state was there; an envoy was posted there. */
function departed(context: RuleContext, people: readonly Party[]): Candidate | null {
  const { clause, head, from } = context.frame;
  const places =
    clause.chunks[head - 1]?.case === 'nominative' ? placesEndingAt(clause.chunks, head - 1, from) : [];
  const guests = people.filter(({ person, index }) => person && !isPosted(clause.chunks[index], person));
  const found = places.length && guests.length ? arriveAt(context, guests, places) : null;
  if (!found) return null;
  // "শুক্রবার ঢাকা ছাড়বেন": the Friday to come
  const lean = entryOf(clause.chunks[head], 'verb')?.tense === 'future' ? ('future' as const) : undefined;
  const date =
    lean && found.date?.alternatives
      ? withEdtf({ ...found.date, lean }, found.date.alternatives.future)
      : found.date;
  return { ...found, date, status: 'held', statusCertain: true, endsThen: true };
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

/** "জেনেভায় বসছে একটি সম্মেলন। এতে যোগ দিতে ঢাকা ছেড়েছেন ক": they go where the conference told just before is. */
function setOut(context: RuleContext, people: readonly Party[]): Candidate | null {
  const { clause, from, head } = context.frame;
  const joins = clause.chunks.some(
    ({ letters }, i) =>
      i >= from && i < head && letters === 'এতে' && isFrameWord(clause.chunks[i + 1], 'attending'),
  );
  const conference = context.found.findLast(({ kind }) => kind === 'summit');
  const there = conference && clause.index - conference.clause.index <= NEAR ? conference.place : null;
  return joins && there ? arriveAt(context, people, [there]) : null;
}

/** How many sentences back that conference may be told. */
const NEAR = 2;

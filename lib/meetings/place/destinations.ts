import { isCommonWord } from '@/lib/lexicon/name-words';
import { isState } from '@/lib/lexicon/states';
import type { Chunk } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import { entriesOf, entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { RuleContext, ToldPlace } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { partyAt } from '../frame/party-at';
import { invitedOf } from '../sides/invitation';
import { capitalAt, inState, placeAt } from './place-at';

/** The nearest places before the word that are not a party's own, else those between it and the verb. */
export function destinationsOf({ frame }: RuleContext): ToldPlace[] {
  const { chunks } = frame.clause;
  for (let i = frame.head - 1; i >= frame.from; i--) {
    const chunk = chunks[i] as Chunk;
    const direct = chunk.case === 'nominative' && onlyModifiers(chunks, i + 1, frame.head);
    const there = chunk.case === 'locative' && !isFrameWord(chunks[i + 1], 'attack');
    if ((there || direct) && !chunk.person && !chunk.office) {
      const group = placesEndingAt(chunks, i, frame.from);
      if (group.length) return group;
    }
    if (entriesOf(chunk, 'head').some((entry) => entry.head.kind === 'visit')) break;
  }
  if (isOutsideIt(chunks[frame.head + 1])) return [];
  for (let i = frame.head + 1; i < (frame.verb < 0 ? frame.to : frame.verb); i++) {
    const chunk = chunks[i] as Chunk;
    const reached = chunk.case === 'nominative' && isGrammar(chunks[i + 1], 'motion', 'departure');
    if ((chunk.case === 'locative' || reached) && !chunk.person && !isFrameWord(chunks[i + 1], 'attack')) {
      const group = placesEndingAt(chunks, i, frame.head + 1);
      if (group.length) return group;
    }
  }
  return [];
}

/** "সফরের আগে গাজায় হামলা হয়", "সফরের মধ্যেও গাজায় …": where something else was done; "সফরের সময় ঢাকায় …" is where it led. */
const isOutsideIt = (next: Chunk | undefined): boolean =>
  isFrameWord(next, 'before', 'over') || AMID.test(next?.letters ?? '');
const AMID = /^মধ্যে[ইও]?$/u;

/** "সৌদি আরব, কাতার ও সংযুক্ত আরব আমিরাতে": the places of one journey, in order; a city with its state is one. */
export function placesEndingAt(chunks: readonly Chunk[], end: number, from: number): ToldPlace[] {
  const group: ToldPlace[] = [];
  for (let i = end; i >= from; i -= 2) {
    const chunk = chunks[i] as Chunk;
    const place = chunk.person || chunk.office ? null : (placeAt(chunk) ?? capitalAt(chunks, i));
    // "পাকিস্তান সীমান্তে": on this side of it
    if (!place || BORDER.test(chunks[i + 1]?.letters ?? '')) break;
    group.unshift(place);
    // "ইরানের তেহরানে": a city's own state is no other place
    if (chunks[i - 1]?.case === 'genitive' && entryOf(chunks[i - 1], 'country')?.code === place.country) i--;
    const joint = chunks[i - 1];
    if (!joint || (joint.mark !== ',' && joint.mark !== '-' && !isGrammar(joint, 'and'))) break;
  }
  return group;
}

const BORDER = /^সীমান্ত/u;

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

/** "মোদির সফরকালে ডাচ প্রধানমন্ত্রী …", "সফররত মোদিকে … জানিয়েছেন ট্রাম্প": the visit is to the state of the one who acts. */
export function othersState(context: RuleContext): ToldPlace[] {
  const { frame, day } = context;
  const visiting =
    headOf(frame)?.id === 'travelling' ? [partyAt(frame.clause.chunks, frame.head + 1)] : frame.owners;
  const visitor = visiting.find((party) => party?.person)?.person;
  const home = visitor && stateOf(visitor, day);
  const states = new Set(
    frame.clause.chunks.flatMap((chunk) => {
      const state =
        chunk.person &&
        (chunk.case === 'nominative' || isJoinedTo(frame.clause.chunks, chunk, visitor)) &&
        chunk.mention?.rule !== 'pronoun'
          ? stateOf(chunk.person, day)
          : null;
      return state && state !== home && isState(state) ? [state] : [];
    }),
  );
  const [country] = states;
  if (goesElsewhere(frame) || isJudged(frame)) return [];
  return home && country && states.size === 1 ? [inState(country)] : [];
}

/** "ট্রাম্পের সফরের সমালোচনা করেছেন পুতিন": who speaks of it need not be whom it led to. */
const isJudged = ({ clause: { chunks }, head }: Frame): boolean =>
  (chunks[head]?.letters.endsWith('ের') ?? false) && isFrameWord(chunks[head + 1], 'judging');

/** "ট্রাম্পের হুলুমালে সফরকালে মোদি বলেন": a word that is no common one, right before it, may be a place that the lexicon lacks. */
const goesElsewhere = ({ clause: { chunks }, head, from }: Frame): boolean => {
  const before = head > from ? chunks[head - 1] : undefined;
  return (
    before?.case === 'nominative' &&
    before.word != null &&
    !isCommonWord(before.word) &&
    !isFrameWord(before, 'of-a-visit')
  );
};

/** "রাষ্ট্রীয় সফরে আসার আমন্ত্রণ ট্রাম্প দিয়ে রেখেছেন ক-কেও": to the state of the one who asks someone of another. */
export function inviterState(context: RuleContext): ToldPlace[] {
  const { frame, day } = context;
  // "সফরে যেতে" leads away from who says so; "রাষ্ট্রীয় সফরের আমন্ত্রণ জানিয়েছেন স্টারমার" comes to him
  const next = frame.clause.chunks[frame.head + 1];
  if (!isFrameWord(next, 'coming') && !isGrammar(next, 'invitation')) return [];
  const guests = invitedOf(context).flatMap(({ person }) => person ?? []);
  const inviter = frame.subjects.find(({ person }) => person && !guests.includes(person))?.person;
  const country = inviter && stateOf(inviter, day);
  const foreign = guests.some((guest) => stateOf(guest, day) !== country);
  return country && foreign && isState(country) ? [inState(country)] : [];
}

/** "সফররত ভারতীয় প্রধানমন্ত্রী ক আর খ-এর স্বাক্ষরে": who stands joined to the guest. */
const isJoinedTo = (chunks: readonly Chunk[], other: Chunk, guest: Person | null | undefined): boolean =>
  chunks.some(
    (chunk, i) => chunk === other && isGrammar(chunks[i - 1], 'and') && chunks[i - 2]?.person === guest,
  );

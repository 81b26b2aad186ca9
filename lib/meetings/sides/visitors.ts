import type { Chunk } from '@/lib/mentions/chunk';
import { subjectOf } from '@/lib/mentions/pointing/subject-of';
import { stateOf } from '@/lib/mentions/state-of';
import { isGrammar } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { headOf } from '../frame/head';
import { type Party, partyElsewhere } from '../frame/party';
import { partyAt } from '../frame/party-at';
import { invitedOf } from './invitation';
import { otherThanHost } from './other-than-host';

/** Who makes a visit: the invited, the genitive before the word, the nominative, else whom the thought before was about. */
export function visitorsOf(context: RuleContext, destination: string): Party[] {
  const { frame } = context;
  const travelling = travellingBehind(frame);
  if (travelling) return [travelling];
  const foreign = (party: Party) =>
    (party.person ? stateOf(party.person, context.day) : party.state) !== destination;
  const invited = invitedOf(context).filter(foreign);
  if (invited.length) return invited;
  const owners = frame.owners.filter((party) => party.official && foreign(party));
  const named = owners.length ? owners : frame.subjects.filter((party) => party.official && foreign(party));
  const people = named.filter((party) => party.person);
  if (people.length) return people;
  if (named.length) return asToldBefore(context, named) ?? named;
  if (frame.clause.chunks.slice(Math.max(frame.from, frame.head - 3), frame.head).some(isSomeonesWord))
    return [];
  const other = otherThanHost(context, destination);
  if (other.length) return other;
  if (isOfSport(context)) return [];
  const only = onlyPerson(frame);
  if (only && foreign(only)) return [only];
  if (isOfOthersHere(context, foreign)) return [];
  for (let i = frame.from - 1; i >= 0; i--) {
    // the subject of the thought before, where this one names none
    const party = partyAt(frame.clause.chunks, i);
    if (party?.person && frame.clause.chunks[i]?.case === 'nominative' && foreign(party)) return [party];
  }
  const before = context.clauses[frame.clause.index - 1];
  const person = before && before.paragraph === frame.clause.paragraph ? subjectOf(before.chunks) : null;
  const party = person && partyElsewhere(person);
  return party && foreign(party) ? [party] : [];
}

/** "ঢাকা সফররত পররাষ্ট্রমন্ত্রী ক", "যুক্তরাজ্যে সফরে থাকা প্রধানমন্ত্রী খ-এর সঙ্গে": who is on that journey stands behind the word. */
function travellingBehind(frame: Frame): Party | null {
  const { chunks } = frame.clause;
  const on = STAYING.test(chunks[frame.head + 1]?.letters ?? '') && chunks[frame.head]?.case === 'locative';
  if (headOf(frame)?.id !== 'travelling' && !on) return null;
  const party = partyAt(chunks, frame.head + (on ? 2 : 1));
  return party?.person ? party : null;
}

const STAYING = /^(থাকা|অবস্থানরত|অবস্থানকারী)$/u;

/** "… সাক্ষাৎ করেছেন আল-শারা। কোনো সিরীয় প্রেসিডেন্টের এটিই প্রথম সফর": the only one of that state in the contact told just before; null elsewhere. */
function asToldBefore(
  { frame: { clause }, found, day }: RuleContext,
  [of, other]: readonly Party[],
): Party[] | null {
  const last = found.findLast(({ leans }) => !leans);
  if (!of || other || !last || clause.index - last.clause.index > 1) return null;
  const some = clause.chunks
    .slice(Math.max(0, of.index - 2), of.index)
    .some(({ letters }) => letters === SOME);
  const first = clause.chunks.some((chunk) => THIS.test(chunk.letters));
  const [one, two] = last.people.filter(({ person }) => stateOf(person, day) === of.state);
  return some && first && one && !two ? [{ ...partyElsewhere(one.person), index: of.index }] : null;
}
const SOME = 'কোনো';
/** এটিই প্রথম, এই প্রথম */
const THIS = /^(এটি|এটা|এটিই|এটাই|এই)$/u;

/** "তিন দিনের ভারত সফরের বিদায়ী বক্তব্যে ওবামার মুখে …": the sentence is about one person alone. */
function onlyPerson({ clause: { chunks }, head, oblique }: Frame): Party | null {
  // "চীন সফর থেকে ফিরেই … শেখ হাসিনার একটি উক্তি": who came back from it
  const back = chunks[head + 1]?.letters === 'থেকে' && isFrameWord(chunks[head + 2], 'returning');
  const named = chunks.flatMap(({ person }, index) => (person ? [index] : []));
  const [first] = named;
  const people = new Set(named.map((index) => chunks[index]?.person));
  const isOwner = first !== undefined && first > head && chunks[first]?.case === 'genitive';
  return (oblique || back) && isOwner && people.size === 1 ? partyAt(chunks, first) : null;
}

/** "লন্ডন সফরের সময় … সঙ্গে আইনমন্ত্রীর আলোচনা হয়েছে": others act in the sentence, and it may be their visit. */
const isOfOthersHere = ({ frame }: RuleContext, foreign: (party: Party) => boolean): boolean =>
  frame.oblique &&
  frame.clause.chunks.some((chunk, index) => {
    const party =
      index > frame.head && chunk.case === 'genitive' ? partyAt(frame.clause.chunks, index) : null;
    const met = isGrammar(frame.clause.chunks[index + 1], 'with', 'and');
    return party?.official === true && !met && foreign(party);
  });

/** How many sentences around tell that a tour is a team's. */
const AROUND = 3;
const isOfSport = ({ frame: { clause }, clauses }: RuleContext): boolean =>
  clauses
    .slice(Math.max(0, clause.index - AROUND), clause.index + AROUND + 1)
    .some(({ chunks }) => chunks.some((chunk) => isFrameWord(chunk, 'sport')));

/** "একজন মন্ত্রীর মস্কো সফর": an unknown word in the genitive before the place is whose visit it is. */
export const isSomeonesWord = (chunk: Chunk): boolean =>
  (chunk.word !== null && /([োিীুূ]|দে)র$/u.test(chunk.word)) ||
  (chunk.case === 'genitive' && isGrammar(chunk, 'kin'));

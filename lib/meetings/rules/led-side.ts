import type { Chunk, Clause } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, MeetingRule, RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { joining } from '../sides/joining';
import { candidateAt } from './candidate-at';

/** Who led a side of the talks just told of, or the delegation that just came, was there. */
export const ledSide: MeetingRule = {
  id: 'led-side',
  example:
    'আলোচনায় মার্কিন প্রতিনিধিদলের নেতৃত্ব দেন স্টিভ উইটকফ; ইরানের পক্ষে ছিলেন আব্বাস আরাগচি; থাই প্রতিনিধিদলের নেতৃত্বে থাকছেন ফুমথাম; ঢাকায় আসা দলটির নেতৃত্বে আছেন ওয়াং ই',
  may: ({ clause, found }) => toldBefore(clause, found) !== null,
  find(context) {
    const { frame, found } = context;
    const { chunks } = frame.clause;
    const side = chunks[frame.head - 1];
    const [word, next] = chunks.slice(frame.head, frame.head + 2);
    const led =
      isFrameWord(next, 'leading') && (isSide(side) || isStateIn(side) || isTeamOf(chunks, frame.head - 1));
    const stood = isFrameWord(word, 'side') && isFrameWord(next, 'was');
    const before = toldBefore(frame.clause, found);
    if (!before) return null;
    const { kind, place } = before;
    const unsaid = side === undefined && kind === 'talks';
    const inLead =
      isInLead(context) &&
      (isSide(side) ||
        isTeamOf(chunks, frame.head - 1) ||
        unsaid ||
        (kind === 'visit' && (side?.mark === ',' || side?.letters === WHOSE)));
    const leads = led || stood || inLead;
    const leaders = leads
      ? frame.subjects.flatMap(({ person }) => person ?? []).slice(0, 1)
      : behindSide(context);
    const people = joining(before, leaders, context).filter(
      ({ person }) => kind !== 'visit' || stateOf(person, context.day) !== place?.country,
    );
    if (!people.length) return null;
    const told = candidateAt(context, kind, ledSide.id, { people, states: [], organisations: [] });
    const about = before.people.map(({ person }) => person);
    return { ...told, kind, date: null, place: null, leans: true, about };
  },
};

/** The talks, or the coming of nobody knows whom, that were told just before. */
function toldBefore(clause: Clause, found: readonly Candidate[]): Candidate | null {
  const before = found.findLast(
    (candidate) => !candidate.leans && (candidate.kind === 'talks' || isNameless(candidate)),
  );
  return before && clause.index - before.clause.index <= BACK ? before : null;
}

/** "চীনের একটি প্রতিনিধিদল ঢাকায় এসেছে": who came, nobody tells. */
const isNameless = ({ kind, people }: Candidate): boolean => kind === 'visit' && people.length === 0;

/** "দলটির নেতৃত্বে আছেন ক", "…, যার নেতৃত্বে ক", and not "ক-এর নেতৃত্বে". */
function isInLead({ frame: { clause, head } }: RuleContext): boolean {
  const side = clause.chunks[head - 1];
  const [word, next] = clause.chunks.slice(head, head + 2);
  const closes = clause.chunks.slice(head + 1).every((chunk) => !entryOf(chunk, 'verb'));
  return (
    word?.letters === 'নেতৃত্বে' &&
    !side?.person &&
    (isFrameWord(next, 'was') || (next?.word == null && closes))
  );
}

/** "প্রতিনিধিদলের", "ভারতীয় পক্ষের", "চীনের পক্ষে"; not a party's */
const isSide = (chunk: Chunk | undefined) =>
  isFrameWord(chunk, 'side') ||
  chunk?.letters === OF_THE_TEAM ||
  (chunk?.case === 'genitive' && isGrammar(chunk, 'delegation'));

/** "রুশ দলের": not a party's, which no state stands before. */
const isTeamOf = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index]?.letters === OF_A_TEAM && entryOf(chunks[index - 1], 'country') !== undefined;

const [OF_THE_TEAM, OF_A_TEAM, WHOSE] = ['দলটির', 'দলের', 'যার'] as const;

/** "এতে বাংলাদেশের নেতৃত্ব দেবেন মোমেন" */
const isStateIn = (chunk: Chunk | undefined): boolean =>
  chunk?.case === 'genitive' && entryOf(chunk, 'country') !== undefined;

/** "যুক্তরাষ্ট্রের পক্ষে অংশ নেন ক ও খ এবং ইরানের পক্ষে গ": those of that state who stand behind the word. */
function behindSide({ frame: { clause, head }, day }: RuleContext): Person[] {
  const { chunks } = clause;
  const state = entryOf(chunks[head - 1], 'country')?.code;
  const takesPart = chunks.some((chunk) => isFrameWord(chunk, 'attending', 'leading', 'present'));
  if (!state || !takesPart || !isFrameWord(chunks[head], 'side')) return [];
  const people: Person[] = [];
  for (const chunk of chunks.slice(head + 1)) {
    const { person } = chunk;
    if (person && chunk.case === 'nominative' && stateOf(person, day) === state) people.push(person);
    else if (!person && people.length === 0 && (entryOf(chunk, 'verb') || isFrameWord(chunk, 'attending')))
      continue;
    else if (chunk.mark !== ',' && !isGrammar(chunk, 'and')) break;
  }
  return people;
}

/** How many sentences back the talks may be told. */
const BACK = 3;

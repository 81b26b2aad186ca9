import type { Chunk, Clause } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import { entryOf } from '@/lib/mentions/tokens';
import type { Candidate, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import { isFrameWord } from '../frame/frame-word';
import { areEqual } from './are-equal';

/**
 * The two whom "দুই প্রধানমন্ত্রী" and "দুই নেতা" mean where no contact told before tells it.
 * @param index of the chunk that means two people
 * @param before the contact of two sides told before, if any
 * @returns nobody where the words and the text do not leave exactly two, of two states
 */
export function pairMeant(context: RuleContext, index: number, before: Candidate | undefined): Person[] {
  const titled = pairOfTitle(context, index);
  if (titled.length) return titled;
  const { clauses, frame, day } = context;
  if (before && before.people.length > 1) return titleAt(frame, index) ? [] : namedSince(context, before);
  const { chunks } = frame.clause;
  const here = new Set([
    ...namedIn(clauses[frame.clause.index - 1]),
    ...chunks.slice(behindReason(chunks, index), index).flatMap(({ person }) => person ?? []),
  ]);
  const airport = context.found.findLast(
    (told) => told.clause.index === frame.clause.index - 1 && !areEqual(told),
  );
  const two = airport ? [] : asPair([...here], day);
  const pair = two.length ? two : withHost(context, before);
  return pair.length || here.size !== 1 ? pair : asPair([...new Set([...here, ...oneBefore(context)])], day);
}

/** "জয়শঙ্কর দেখা করেন মুইজ্জুর সঙ্গে। (¶) জুনে মোদীর শপথেও এসেছিলেন তিনি। … দু'জনের কথা হয়েছিল": those whom the sentence before means, where others met before it. */
function namedSince({ clauses, frame: { clause }, day }: RuleContext, before: Candidate): Person[] {
  const last = clauses[clause.index - 1];
  if (!last || last.paragraph !== clause.paragraph || before.clause.paragraph === clause.paragraph) return [];
  return asPair([...new Set(namedIn(last))], day);
}

/** "ঘোষণা দেন ক। প্রধান অতিথি ছিলেন খ। … দুজনের মধ্যে বৈঠক হয়": whom the last sentence but one names, in the same paragraph. */
function oneBefore({ clauses, frame: { clause } }: RuleContext): Person[] {
  const before = clauses[clause.index - 2];
  return before && clause.paragraph - before.paragraph <= 1 ? namedIn(before) : [];
}

/** "পাশে ছিলেন ক ও খ। এরপর ক খ-এর দেশে যান। সেখানে কথা বলেন দুই নেতা": the guest, and the only one of that state named just before. */
function withHost({ clauses, frame, day }: RuleContext, visit: Candidate | undefined): Person[] {
  const guest = visit?.people[0]?.person;
  if (visit?.kind !== 'visit' || visit.people.length !== 1 || !guest) return [];
  if (frame.clause.index - visit.clause.index !== 1) return [];
  const hosts = new Set(
    namedIn(clauses[visit.clause.index - 1]).filter(
      (person) => stateOf(person, day) === visit.place?.country,
    ),
  );
  return hosts.size === 1 ? asPair([guest, ...hosts], day) : [];
}

/** "দুই প্রধানমন্ত্রীর বৈঠক", "দুই দেশের পররাষ্ট্রমন্ত্রী": the two whom the text so far calls so. */
function pairOfTitle({ frame, bearers, day }: RuleContext, index: number): Person[] {
  const title = titleAt(frame, index);
  if (!title) return [];
  const called = bearers.upTo(frame.clause.index, title);
  const two = asPair(called, day);
  return two.length ? two : asPair([...called, ...bearers.untold(title, day)], day);
}

/** "দুই দেশের পররাষ্ট্রমন্ত্রী" behind a contact of two presidents, or of a president and a minister: of their states, and not they. */
export function isOfOtherTitle(
  { frame }: RuleContext,
  index: number,
  before: Candidate | undefined,
): boolean {
  const title = titleAt(frame, index);
  if (!title || !before) return false;
  return before.people.some(
    ({ person: { offices } }) => offices.length > 0 && offices.every((office) => office.title !== title),
  );
}

/** Id of the title that two bear; undefined for দুই নেতা. */
const titleAt = ({ clause: { chunks } }: Frame, index: number): string | undefined =>
  entryOf(chunks[index], 'two-of')?.title.id;

/** "ক ও খ-এর উপস্থিতিতে দুই নেতা": those before such a word are others. */
const behindReason = (chunks: readonly Chunk[], index: number): number =>
  chunks.findLastIndex((chunk, i) => i < index && isFrameWord(chunk, 'by-reason')) + 1;

const namedIn = (clause: Clause | undefined): Person[] =>
  clause?.named ? clause.chunks.flatMap(({ person }) => person ?? []) : [];

function asPair(people: readonly Person[], day: string | null): Person[] {
  if (people.length !== 2) return [];
  const states = new Set(people.map((person) => stateOf(person, day)));
  return states.size === 2 && !states.has(null) ? [...people] : [];
}

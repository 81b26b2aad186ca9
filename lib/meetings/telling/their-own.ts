import { isGrammar } from '@/lib/mentions/tokens';
import type { Candidate } from '../candidate';
import { isAmong } from './is-among';
import { REACH } from './lean';
import type { TellingGroup } from './telling-group';

/** "গতকাল ক্রেমলিনে শীর্ষ বৈঠকে এই প্রসঙ্গ তুলেছেন মোদি": the guest alone is named, at talks of leaders where the other is at home. */
export function isTheirSummit(candidate: Candidate, same: Candidate): boolean {
  const { clause, at, place } = candidate;
  const head = clause.chunks.find(({ start }) => start === at);
  const named = clause.chunks.some(({ person, case: grammatical }) => person && grammatical === 'nominative');
  return (
    head?.letters.startsWith('শীর্ষ বৈঠক') === true &&
    named &&
    same.people.length === 2 &&
    place?.country != null &&
    same.states.includes(place.country) &&
    isOfThemAlone(candidate, same)
  );
}

/** "সোনোয়ালকে ডেকে দীর্ঘ বৈঠক করেছেন অমিত": a sentence that names others tells of them. */
export const isOfThemAlone = ({ clause: { chunks } }: Candidate, visit: Candidate): boolean =>
  chunks.every(({ person, mention }) => !person || mention?.rule === 'pronoun' || isAmong(person, visit));

/** "দুই দেশের পররাষ্ট্রমন্ত্রীর সঙ্গে": of the same states, and others than those who met before. */
export const isOfTheirMinisters = ({ clause: { chunks } }: Candidate): boolean =>
  chunks.some((chunk, i) => isGrammar(chunk, 'two-states') && chunks[i + 1]?.office != null);

/** The visit told of last that names guest and host, both in office in two states. */
export function visitWithHost(groups: readonly TellingGroup[], candidate: Candidate): Candidate | undefined {
  return groups.findLast(
    ({ whole }) =>
      whole.kind === 'visit' &&
      (whole.status === 'held' || whole.status === 'planned') &&
      whole.people.some(({ role }) => role === 'host') &&
      candidate.clause.index - whole.clause.index <= REACH,
  )?.whole;
}

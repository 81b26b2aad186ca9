import { isGrammar } from '@/lib/mentions/tokens';
import { titles } from '@/seeds/lexicon';
import type { Candidate } from './candidate';

const LEADING: ReadonlySet<string> = new Set(
  titles.filter(({ kind }) => kind === 'head-of-state' || kind === 'head-of-government').map(({ id }) => id),
);

/** "দুই দেশের পররাষ্ট্রসচিব পর্যায়ের বৈঠক": of officials of a rank below those who lead states. */
export function isOfOfficials({ clause: { chunks }, at }: Candidate): boolean {
  const head = chunks.findIndex(({ start }) => start === at);
  const before = chunks[head - 1];
  return (
    isGrammar(before, 'delegation') && RANK.test(before?.letters ?? '') && !before?.letters.startsWith('প্রধান')
  );
}
/** In the letters as mapped, where য় is one. */
const RANK = /পর্যা.{1,2}ের$/u;

/** Whether somebody is named who leads a state, by the office told or held. */
export const hasLeadersOfStates = ({ people }: Candidate): boolean =>
  people.some(({ person: { offices, record } }) =>
    [...offices, ...(offices.length ? [] : (record?.offices ?? []))].some(({ title }) => LEADING.has(title)),
  );

import type { Person } from '@/lib/mentions/person';
import { isGrammar } from '@/lib/mentions/tokens';
import { titles } from '@/seeds/lexicon';
import type { Candidate } from '../candidate';

const idsOf = (...kinds: string[]): ReadonlySet<string> =>
  new Set(titles.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
const LEADERS = idsOf('head-of-state', 'head-of-government');
const MINISTERS = idsOf('head-of-state', 'head-of-government', 'minister');

/**
 * "দুই দেশের পররাষ্ট্রসচিব পর্যায়ের বৈঠক": whether one tells of officials of a rank, and the other names only people of a higher
 * one; ministers are, beside the rank of secretaries, and those who lead states beside that of ministers.
 */
export const areOfOtherRank = (a: Candidate, b: Candidate): boolean => isBelow(a, b) || isBelow(b, a);

function isBelow(officials: Candidate, { people }: Candidate): boolean {
  const rank = rankOf(officials);
  if (!rank || officials.people.length > 0 || rank.startsWith('প্রধান')) return false;
  const higher = rank.includes(MINISTER) ? LEADERS : MINISTERS;
  const isHigher = ({ person: { offices, record } }: Candidate['people'][number]) =>
    (offices.length ? offices : (record?.offices ?? [])).some(({ title }) => higher.has(title));
  return people.length > 0 && people.every(isHigher);
}

/** Whether somebody leads a state, by the office that the text tells, else by any of the lexicon's. */
export const leadsState = ({ offices, record }: Person): boolean =>
  (offices.length ? offices : (record?.offices ?? [])).some(({ title }) => LEADERS.has(title));

/** The letters of the rank before the word that names the contact; undefined where none stands there. */
function rankOf({ clause: { chunks }, at }: Candidate): string | undefined {
  const before = chunks[chunks.findIndex(({ start }) => start === at) - 1];
  return isGrammar(before, 'delegation') && RANK.test(before?.letters ?? '') ? before?.letters : undefined;
}
/** In the letters as mapped, where য় is one. */
const RANK = /পর্যা.{1,2}ের$/u;
const MINISTER = 'মন্ত্রী';

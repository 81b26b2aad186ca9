import type { RuleContext } from '../candidate';
import { type Party, partyElsewhere } from '../frame/party';
import { delegationBefore } from '../sides/delegation-before';
import { groupBefore } from '../sides/group-before';

/**
 * "ক ও খ ব্যাংককে গেছেন। তাঁদের সঙ্গে বৈঠক করেছেন গ": those whom the sentence before names in one breath, where this one names who met them.
 * @param told who was met, as the sentence has it
 * @returns nobody where it says more than তাঁদের or দুজনের, or who met them is one of them or unnamed
 */
export const themMet = (context: RuleContext, told: readonly Party[]): Party[] =>
  theyBefore(context, told, [...context.frame.subjects, ...context.frame.owners]);

/** "ক ও খ ব্যাংককে গেছেন। দুজনই দেখা করেছেন গ-এর সঙ্গে": as above, of who did it; else those told. */
export function thoseTwo(context: RuleContext, others: Party[], companions: readonly Party[]): Party[] {
  const two = others.every(({ both }) => both === 'people') ? theyBefore(context, others, companions) : [];
  return two.length ? two : others;
}

/** @param beside the other side, which the sentence has to name */
function theyBefore(context: RuleContext, they: readonly Party[], beside: readonly Party[]): Party[] {
  if (!they.length || they.some(({ both }) => both !== 'them' && both !== 'people')) return [];
  const { chunks } = context.frame.clause;
  const named = beside.flatMap(({ person, index }) =>
    person && chunks[index]?.mention?.rule !== 'pronoun' ? [person] : [],
  );
  const group = groupBefore(context);
  if (!named.length || named.some((person) => group.includes(person))) return [];
  return group.length ? group.map(partyElsewhere) : delegationBefore(context);
}

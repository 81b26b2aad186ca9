import type { Candidate, RuleContext } from '../candidate';
import { joining } from '../sides/joining';
import { tellingOn } from './candidate-at';

/**
 * Those in the nominative, as others who were at the talks or the call that was told last.
 * @param told the last telling before, which may lean on one further back
 * @returns null where that was no talks, or none of them speaks for one of its sides
 */
export function joinedTalks(context: RuleContext, told: Candidate, rule: string): Candidate | null {
  if (told.kind !== 'talks' && told.kind !== 'call') return null;
  const { found, frame } = context;
  const talks = found.findLast(({ leans, kind }) => !leans && kind === told.kind);
  const persons = frame.subjects.map(({ person }) => person);
  const people = talks ? joining(talks, persons, context) : [];
  const about = talks?.people.map(({ person }) => person) ?? [];
  return people.length ? { ...tellingOn(context, told.kind, rule, about), people } : null;
}

import { stateOf } from '@/lib/mentions/state-of';
import type { RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';
import { unnamedSubject } from '../sides/unnamed-subject';

/** "ক-এর সঙ্গে বৈঠক করেন খ। … গ-এর সঙ্গেও বৈঠক করেন তিনি": whoever met the one met the other too, whoever was named in between. */
export function asBefore(
  { frame: { clause, from, head }, found, day }: RuleContext,
  others: Party[],
  companions: readonly Party[],
): Party[] {
  const [he] = others;
  const pointed = he && others.length === 1 && clause.chunks[he.index]?.mention?.rule === 'pronoun';
  const too = clause.chunks.slice(from, head).some((chunk) => isFrameWord(chunk, 'with-too'));
  const last = found.findLast(({ leans }) => !leans);
  if (!pointed || !too || last?.rule !== 'met-with' || clause.index - last.clause.index > NEAR) return others;
  const [doer, ...met] = last.people.map(({ person }) => person);
  const known = [doer, ...met].includes(he.person ?? undefined);
  const states = companions.map((party) => party.state ?? (party.person && stateOf(party.person, day)));
  return doer && !known && !states.includes(stateOf(doer, day)) ? [{ ...he, person: doer }] : others;
}

/** How many sentences back that one may be told. */
const NEAR = 3;

/** "… ধনখড়ের সঙ্গে সাক্ষাৎ করবেন তিনি": the one told of last is of his own state, and তিনি means the one told of before. */
export function otherThanHe(context: RuleContext, others: readonly Party[]): Party[] {
  const pointed = ({ index }: Party) => context.frame.clause.chunks[index]?.mention?.rule === 'pronoun';
  return others.length === 1 && others.every(pointed) ? unnamedSubject(context, []) : [];
}

/** "ক জানিয়েছেন, খ তাঁর সঙ্গে বৈঠক করেছেন": nobody meets himself, and তাঁর means the one who tells it. */
export function otherThanDoer(
  { frame: { clause, from } }: RuleContext,
  companions: Party[],
  others: readonly Party[],
): Party[] {
  const [he] = companions;
  const pointed = he && companions.length === 1 && clause.chunks[he.index]?.mention?.rule === 'pronoun';
  if (!pointed || !others.some(({ person }) => person === he.person)) return companions;
  const teller = clause.chunks
    .slice(0, from)
    .findLast(({ person, case: grammatical }) => person && grammatical === 'nominative')?.person;
  return teller && teller !== he.person ? [{ ...he, person: teller }] : companions;
}

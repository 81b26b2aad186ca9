import type { Candidate, RuleContext } from '../candidate';
import type { Frame } from '../frame/frame';
import type { Party } from '../frame/party';
import { isAbroad } from './abroad';
import { arriveAt } from './arrive-at';
import { placeCameTo } from './place-come-to';
import { placesBehind } from './places-behind';

/** "মোদি আসছেন ঢাকায়": to the place behind the verb. */
export function cameBehind(context: RuleContext, people: readonly Party[]): Candidate | null {
  const places = placesBehind(context.frame);
  const guests = people.filter(
    (party) => isAbroad(party, places, context.day) && isJustNamed(party, context),
  );
  return guests.length ? arriveAt(context, guests, places) : null;
}

/** "১৯৯৪ সালে ঢাকায় এসেছিলেন ক। … ২০১৩ সালে এলেন খ": to where another had come before. */
export function cameThereToo(context: RuleContext, people: readonly Party[]): Candidate | null {
  const there = placeCameTo(context, people);
  if (!there) return null;
  const others = people.filter((party) => party.person && isAbroad(party, [there], context.day));
  return others.length && others.every((party) => !isPronoun(party, context.frame))
    ? arriveAt(context, others, [there])
    : null;
}

const isPronoun = ({ index }: Pick<Party, 'index'>, { clause }: Frame): boolean =>
  clause.chunks[index]?.mention?.rule === 'pronoun';

/** Named there, or তিনি of whom the sentence before names: between further ones others may have been told of. */
function isJustNamed({ person, index }: Party, { frame, clauses }: RuleContext): boolean {
  const { clause } = frame;
  if (!isPronoun({ index }, frame)) return true;
  return (clauses[clause.index - 1]?.chunks ?? []).some(
    (chunk) => chunk.person === person && chunk.mention?.rule !== 'pronoun',
  );
}

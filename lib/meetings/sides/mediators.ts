import type { RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { gatherGroup } from '../frame/group';
import type { Contact } from '../telling/contact';
import { NO_SIDES, type Sides, sidesOf } from './sides';

/** "কাতারের মধ্যস্থতায় …", "আমিরের উপস্থিতিতে …": who is there beside those who meet. */
export function mediatorsOf(context: RuleContext): Sides {
  const { clause, from, to } = context.frame;
  const { chunks } = clause;
  for (let i = from + 1; i < to; i++) {
    const there = isFrameWord(chunks[i], 'in-presence');
    if (!there && !isFrameWord(chunks[i], 'mediated')) continue;
    const group = gatherGroup(chunks, i - 1, from, new Set()).filter(({ person, both }) =>
      there ? person !== null : both === null,
    );
    return sidesOf(group, context);
  }
  return NO_SIDES;
}

/** A contact with those who brought its sides together: they take part in it. */
export function withMediators(contact: Contact): Contact {
  if (contact.kind !== 'talks') return contact;
  const there = contact.tellings.map(({ mediators }) => mediators);
  const known = new Set(contact.people.map(({ person }) => person.id));
  const people = there
    .flatMap((sides) => sides.people)
    .filter(
      ({ person }, i, all) => !known.has(person.id) && all.findIndex((one) => one.person === person) === i,
    );
  const union = (own: readonly string[], others: readonly string[]) =>
    [...new Set([...own, ...others])].sort();
  return {
    ...contact,
    people: [...contact.people, ...people],
    states: union(
      contact.states,
      there.flatMap(({ states }) => states),
    ),
    organisations: union(
      contact.organisations,
      there.flatMap(({ organisations }) => organisations),
    ),
  };
}

import type { OfficePhrase, Person } from './person';
import { unknownLeaderId } from './unknown-leader-id';

/** One person told twice: the same letters, or the last words of the longer name. */
export function sameUnknown(
  unknowns: { person: Person }[],
  letters: string,
  office: OfficePhrase,
): Person | undefined {
  return unknowns.find(
    ({ person }) =>
      (person.name === letters || person.name.endsWith(` ${letters}`)) &&
      person.offices.some((known) => !known.of || !office.of || known.of === office.of),
  )?.person;
}

/** Puts a person whom the lexicon lacks on the roster. */
export function addUnknown(persons: Map<string, Person>, letters: string, office: OfficePhrase): Person {
  const id = unknownLeaderId(letters, office.of);
  const person = persons.get(id) ?? { id, record: null, name: letters, offices: [], home: null };
  persons.set(id, person);
  return person;
}

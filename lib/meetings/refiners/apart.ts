import type { Person } from '@/lib/mentions/person';
import { stateOf } from '@/lib/mentions/state-of';
import { isFrameWord } from '../frame/frame-word';
import type { Contact } from '../telling/contact';
import type { Refiner } from './refiner';

/** Several who met one person apart from each other had a meeting each. */
export const apart: Refiner = {
  id: 'apart',
  example: 'ভারতের হাইকমিশনার ও চীনের রাষ্ট্রদূত প্রধানমন্ত্রীর সঙ্গে পৃথকভাবে সাক্ষাৎ করেছেন: two meetings',
  refine(met, day) {
    const contacts = met.flatMap((contact) => withEach(contact, day));
    const told = contacts.filter(isToldApart);
    const isApart = (contact: Contact) =>
      contact.kind === 'talks' && contact.states.length > 2 && told.some((other) => isAmong(other, contact));
    const alone = contacts.filter(isApart).flatMap((contact) => eachAlone(contact, day));
    const whole = contacts.filter((contact) => !isApart(contact));
    return [...alone, ...whole.filter((contact) => !alone.some((one) => isSame(one, contact)))];
  },
};

/** "এরদোয়ান প্রথমে ক-এর সঙ্গে, পরে খ-এর সঙ্গে বৈঠক করেন": a contact with each of those whom someone met apart. */
function withEach(contact: Contact, day: string | null): Contact[] {
  const apart = contact.tellings.find((telling) => telling.apart.length > 1)?.apart ?? [];
  const others = contact.people.filter(({ person }) => !apart.includes(person));
  if (!apart.length || !others.length) return [contact];
  return apart.map((met) => {
    const people = [...others, { person: met, role: 'participant' as const }];
    const sides = new Set(people.map(({ person }) => stateOf(person, day)));
    const left = apart.map((person) => stateOf(person, day)).filter((state) => !sides.has(state));
    return {
      ...contact,
      people,
      states: contact.states.filter((state) => !left.includes(state)),
      organisations: contact.organisations.filter((id) => !left.includes(id)),
    };
  });
}

/** "দুই রাষ্ট্রদূত পৃথকভাবে … সাক্ষাৎ করেন": in a telling of it, or in one that names but one of them. */
const isToldApart = ({ kind, tellings }: Contact): boolean =>
  kind === 'talks' &&
  tellings.some(({ clause }) => clause.chunks.some((chunk) => isFrameWord(chunk, 'apart')));

/** Whether all of the one's people are among the other's. */
const isAmong = (one: Contact, other: Contact): boolean =>
  one.people.every(({ person }) => other.people.some((side) => side.person === person));

/** One contact for each state but that of the one whom they all met: whose home it is. */
function eachAlone(contact: Contact, day: string | null): Contact[] {
  const of = (person: Person) => stateOf(person, day);
  const host =
    contact.place?.country ?? contact.people.find(({ person }) => person.home)?.person.home ?? null;
  const hosts = contact.people.filter(({ person }) => of(person) === host);
  if (!host || !hosts.length) return [contact];
  return contact.states
    .filter((state) => state !== host)
    .map((state) => ({
      ...contact,
      people: [...contact.people.filter(({ person }) => of(person) === state), ...hosts],
      states: [state, host].sort(),
    }));
}

/** Told of again, without the others. */
const isSame = (a: Contact, b: Contact): boolean =>
  b.kind === 'talks' &&
  a.status === b.status &&
  (!b.date?.edtf || a.date?.edtf === b.date.edtf) &&
  a.people.length === b.people.length &&
  isAmong(b, a);

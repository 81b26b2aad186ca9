import { stateOf } from '@/lib/mentions/state-of';
import type { Refiner } from './refiner';

/** On a visit, those of the state that it goes to are hosts, and the others visitors, however a sentence put them. */
export const visitRoles: Refiner = {
  id: 'visit-roles',
  example: 'কাজাখস্তানে সফরে প্রেসিডেন্ট টোকায়েভের সঙ্গে বৈঠক করবেন পুতিন: টোকায়েভ is the host',
  refine: (contacts, day) =>
    contacts.map((contact) => {
      const country = contact.place?.country;
      if (contact.kind !== 'visit' || !country) return contact;
      const people = contact.people.map(({ person }) => ({
        person,
        role: stateOf(person, day) === country ? ('host' as const) : ('visitor' as const),
      }));
      return { ...contact, people };
    }),
};

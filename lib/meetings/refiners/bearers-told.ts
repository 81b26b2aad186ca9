import type { Chunk, Clause } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import type { Contact } from '../telling/contact';
import type { Refiner } from './refiner';

/** How many sentences behind a contact's own the names may stand. */
const BEHIND = 2;

/** Who met is told by office alone, and the next sentences name who holds it: it is they. */
export const bearersTold: Refiner = {
  id: 'bearers-told',
  example:
    'ফোনালাপ করেছেন ইরান ও সৌদি আরবের পররাষ্ট্রমন্ত্রীরা। সৌদি পররাষ্ট্রমন্ত্রী ফয়সাল বিন ফারহান ও ইরানের পররাষ্ট্রমন্ত্রী আব্বাস আরাগচি …',
  refine: (contacts, _, clauses) =>
    contacts.map((contact) => {
      if (contact.kind === 'visit' || contact.people.length || contact.states.length < 2) return contact;
      const people = contact.tellings.flatMap(({ clause }) => bearersOf(contact, clause, clauses));
      return { ...contact, people: [...new Set(people)].map((person) => ({ person, role: 'participant' })) };
    }),
};

/** Of each state the one whom these sentences name with the office that its people are told by. */
function bearersOf({ states }: Contact, clause: Clause, clauses: readonly Clause[]): Person[] {
  const title = clause.chunks.find(({ office }) => office?.plural && !office.former)?.office?.title;
  if (!title) return [];
  const near = clauses.slice(clause.index, clause.index + 1 + BEHIND).flatMap(({ chunks }) => chunks);
  return states.flatMap((state) => {
    const named = near.flatMap((chunk) => (isBearer(chunk, title, state) && chunk.person) || []);
    const [one, other] = new Set(named);
    return one && !other ? [one] : [];
  });
}

const isBearer = ({ office }: Chunk, title: string, state: string): boolean =>
  office !== null && !office.plural && !office.former && office.title === title && office.of === state;

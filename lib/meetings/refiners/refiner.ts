import type { Clause } from '@/lib/mentions/chunk';
import type { Contact } from '../telling/contact';

/** A pass over an article's contacts, in the order of the text: contacts in, contacts out; beside its day and its sentences. */
export interface Refiner {
  id: string;
  example: string;
  refine(contacts: readonly Contact[], day: string | null, clauses: readonly Clause[]): Contact[];
}

/** Offset of a contact's first telling. */
export const firstAt = (contact: Contact): number =>
  Math.min(...contact.tellings.map((telling) => telling.at));

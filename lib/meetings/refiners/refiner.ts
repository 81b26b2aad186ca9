import type { DateMention } from '@/lib/dates/date-mention';
import type { Clause } from '@/lib/mentions/chunk';
import type { Contact } from '../telling/contact';

/** A pass over an article's contacts, in the order of the text: contacts in, contacts out; beside its day and its sentences. */
export interface Refiner {
  id: string;
  example: string;
  refine(contacts: readonly Contact[], day: string | null, clauses: readonly Clause[]): Contact[];
}

/** The sentence that tells a date. */
export const clauseOf = ({ start }: DateMention, clauses: readonly Clause[]): Clause | undefined =>
  clauses.find((clause) => clause.start <= start && start < clause.end);

/** Offset of a contact's first telling. */
export const firstAt = (contact: Contact): number =>
  Math.min(...contact.tellings.map((telling) => telling.at));

import type { LeaderRecord } from '@/seeds/lexicon';
import type { OfficePhrase, Person } from './person';

type Term = LeaderRecord['offices'][number];

/** First and last day that an EDTF day, month or year can mean, as comparable strings. */
const opens = (edtf: string | null) => (edtf ?? '0000').padEnd(10, '-00');
const closes = (edtf: string | null) => (edtf === null || edtf === '..' ? '9999' : edtf).padEnd(10, '-99');

/**
 * Whether a term can cover a day, as far as its dates are known: a term that ended in "2024" still covers any day of it.
 * @param day ISO day, or null where the article tells none: any term may then be meant
 */
export const covers = (term: Term, day: string | null): boolean =>
  day === null || (opens(term.first) <= day && day <= closes(term.last));

/** Whether this person, as far as the article or the lexicon tells, holds or held the office. */
export function fits(person: Person, office: OfficePhrase, day: string | null): boolean {
  const told = person.offices.some(
    (known) => known.title === office.title && (!office.of || !known.of || known.of === office.of),
  );
  if (told) return true;
  return (
    person.record?.offices.some(
      (term) =>
        term.title === office.title &&
        (!office.of || term.of === office.of) &&
        (office.former || covers(term, day)),
    ) ?? false
  );
}

/**
 * Whom an office without a name stands for: the person on the roster who bears it, last named before it first.
 * @param candidates persons of the roster, the most recently named first
 * @returns null where nobody or more than one state's holder fits: the title then stays unresolved
 */
export function officeHolder(
  office: OfficePhrase,
  candidates: readonly Person[],
  day: string | null,
): Person | null {
  if (office.plural) return null;
  const fitting = candidates.filter((person) => fits(person, office, day));
  return fitting[0] ?? null;
}

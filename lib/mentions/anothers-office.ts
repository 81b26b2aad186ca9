import type { LeaderRecord } from '@/seeds/lexicon';
import type { OfficePhrase, Person } from './person';

/**
 * "প্রধানমন্ত্রী ও সেনাপ্রধান ট্রাম্পের সঙ্গে …": an office that the leader behind it never held, and that someone named before in the
 * article bears, is that one's.
 */
export function isAnothersOffice(
  office: OfficePhrase,
  leader: LeaderRecord,
  named: Iterable<Person>,
): boolean {
  if (office.of || leader.offices.some((term) => term.title === office.title)) return false;
  for (const person of named) {
    if (person.id !== leader.id && person.offices.some((known) => known.title === office.title)) return true;
  }
  return false;
}

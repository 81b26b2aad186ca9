import type { Person } from '@/lib/mentions/person';
import { covers } from '@/lib/mentions/term';
import { titles } from '@/seeds/lexicon';

/** Who has left office, as one in exile, visits nobody; a party's chair may be anywhere. */
export function isServing(person: Person | null, day: string | null): boolean {
  if (!person || person.offices.some(({ former }) => former)) return false;
  const terms = person.record?.offices ?? [];
  const named = person.offices.some(({ title }) => !OF_PARTIES.has(title));
  return named || terms.some((term) => term.last !== null && covers(term, day));
}

const OF_PARTIES = new Set(titles.flatMap(({ id, kind }) => (kind === 'party' ? [id] : [])));

import type { Person } from '@/lib/mentions/person';
import type { Candidate } from '../candidate';

/** Whether somebody takes part in a contact. */
export const isAmong = (person: Person, { people }: Candidate) =>
  people.some((side) => side.person === person);

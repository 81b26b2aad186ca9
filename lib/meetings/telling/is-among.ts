import type { Person } from '@/lib/mentions/person';
import type { Candidate } from '../candidate';

export const isAmong = (person: Person, { people }: Candidate) =>
  people.some((side) => side.person === person);

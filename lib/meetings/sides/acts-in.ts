import type { Clause } from '@/lib/mentions/chunk';
import type { Sides } from './sides';

/** Whether one of these people stands in the nominative in a sentence: does something there. */
export const actsIn = ({ chunks }: Clause, people: Sides['people']): boolean =>
  chunks.some((chunk) => chunk.case === 'nominative' && people.some(({ person }) => person === chunk.person));

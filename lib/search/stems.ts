import { caseOf, ENDINGS } from '@/lib/bengali/endings';

const SHORTEST_STEM = 2;
const LONGEST_ENDING = Math.max(...ENDINGS.map((ending) => ending.length));
const BENGALI = /^[\u0980-\u09ff]/;

/** The word, and what is left of it without each case ending that it may have: পুতিনের → পুতিনের, পুতিনে, পুতিন. */
export function stems(word: string): string[] {
  const found = [word];
  if (!BENGALI.test(word)) return found;
  const longest = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM);
  for (let length = 1; length <= longest; length++) {
    if (caseOf(word.slice(-length))) found.push(word.slice(0, -length));
  }
  return found;
}

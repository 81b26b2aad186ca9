import { BEGINNING } from './fit';
import type { NameMatch } from './match-name';

/** So many letters tell which name somebody is writing. */
const TELLING = 4;

/**
 * Whom a word may mean that may go on: where it begins somebody's name as it is spelt, nobody whose whole name has another
 * vowel, no Hossain for `hasin`. All finds have them still.
 * @param hits the best first @param typed the word
 */
export function beingTyped<Hit extends { match: NameMatch }>(hits: readonly Hit[], typed: string): Hit[] {
  if (hits[0]?.match.way !== 'start' || typed.length < TELLING) return [...hits];
  return hits.filter(({ match: { way, off } }) => way !== 'sound' || off === 0 || off >= BEGINNING);
}

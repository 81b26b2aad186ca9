import { caseOf, endingsOf, type GrammaticalCase } from '@/lib/bengali/endings';
import { nameSkeleton } from '@/lib/bengali/skeleton';
import type { LeaderRecord } from '@/seeds/lexicon';
import { index, only } from './spelling-index';

/** A name's letters without the ending that they carry. */
interface Stem {
  leader: LeaderRecord;
  /** Letters of the ending; 0 for none. */
  ending: number;
  case: GrammaticalCase;
}

/**
 * The leader whose full name these words are in another spelling: ভিক্টর ইয়োনোকভিচ.
 * @param name two words or more, the last perhaps with an ending; letters as mapped
 * @returns null where none or more than one is meant
 */
export function fullNameSpeltOtherwise(name: string): Stem | null {
  const last = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-'), name.lastIndexOf('.')) + 1;
  const given = nameSkeleton(name.slice(0, last));
  const { beginnings, full } = index();
  if (!beginnings.has(given)) return null;
  // an ending takes sounds from the end alone, all of the last word's at most
  const surname = nameSkeleton(name.slice(last));
  if (!beginnings.has(given + surname.charAt(0)) && !full.has(given)) return null;
  const leader = only(full.get(given + surname), name);
  if (leader) return { leader, ending: 0, case: 'nominative' };
  for (const ending of endingsOf(name)) {
    const stem = name.slice(0, name.length - ending.length);
    const declined = only(full.get(given + nameSkeleton(stem.slice(last))), stem);
    if (declined) return { leader: declined, ending: ending.length, case: caseOf(ending) ?? 'nominative' };
  }
  return null;
}

import type { EntryOf } from '@/lib/lexicon/entry';
import type { PersonMention } from './person';

/**
 * Of those who bear a name, and are named in the text, the one named last before a place in it: "রাউল কাস্ত্রো … কাস্ত্রো".
 * @param bearers of whom at least one is named
 * @returns the first of them where none is named before it
 */
export function lastBearer(
  bearers: readonly EntryOf<'leader'>[],
  mentions: readonly PersonMention[],
  before: number,
): EntryOf<'leader'> | undefined {
  if (bearers.length < 2) return bearers[0];
  let [last, nearest] = [bearers[0], -1];
  for (const { person, start } of mentions) {
    if (start >= before || start <= nearest) continue;
    const bearer = bearers.find(({ leader }) => leader.id === person.id);
    if (bearer) [last, nearest] = [bearer, start];
  }
  return last;
}

import { TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Token } from '@/lib/mentions/tokens';
import { CONTACT_ROLES } from './find-candidates';
import { holdsFrameWord } from './frame-word';

const SIDED = TYPE_BITS.country | TYPE_BITS.place | TYPE_BITS.organisation | TYPE_BITS.leader;
/** What words stand for sides that nobody names: "নেতৃত্বে", "কূটনীতিকদের". */
const ALONE = ['led', 'diplomats'] as const;
/** What is looked at: most tokens are passed by. */
const ASKED = SIDED | TYPE_BITS.head | TYPE_BITS.grammar;

/**
 * Whether a text can tell of a meeting at all: a word for a contact, and two sides, or one that leads a gathering of many.
 * Asked before anything costly is done; most texts fail here.
 * @param text letters as mapped by `readLetters`
 */
export function mayMeet(text: string, tokens: readonly Token[]): boolean {
  let [all, roles] = [0, 0];
  const sides = new Set<string>();
  for (const { kinds, entries } of tokens) {
    if ((kinds & ASKED) === 0) continue;
    all |= kinds;
    roles |= entries.roles;
    if ((kinds & SIDED) === 0 || sides.size > 1) continue;
    for (const entry of entries) {
      if (entry.type === 'country') sides.add(entry.code);
      else if (entry.type === 'place') sides.add(entry.place.country);
      else if (entry.type === 'organisation') sides.add(entry.organisation.id);
      else if (entry.type === 'leader') for (const office of entry.leader.offices) sides.add(office.of);
    }
  }
  if ((all & TYPE_BITS.head) === 0 && (roles & CONTACT_ROLES) === 0) return false;
  // an organisation sits by itself
  if ((all & TYPE_BITS.organisation) !== 0) return true;
  return sides.size > 1 || (sides.size > 0 && ALONE.some((role) => holdsFrameWord(text, role)));
}

import { TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Tokens } from '@/lib/mentions/token-table';
import { holdsFrameWord } from '../frame/frame-word';
import { CONTACT_ROLES } from '../rules-asked';

const SIDED = TYPE_BITS.country | TYPE_BITS.place | TYPE_BITS.leader;
/** What words stand for sides that nobody names: "নেতৃত্বে", "কূটনীতিকদের". */
const ALONE = ['led', 'diplomats'] as const;

/**
 * Whether a text can tell of a meeting at all: a word for a contact, and two sides, or one that leads a gathering of many.
 * Asked before anything costly is done; most texts fail here.
 * @param text letters as mapped by `readLetters`
 */
export function mayMeet(text: string, tokens: Tokens): boolean {
  if (!namesContact(tokens)) return false;
  // an organisation sits by itself
  if ((tokens.kinds & TYPE_BITS.organisation) !== 0) return true;
  const sides = new Set<string>();
  for (let i = tokens.next(SIDED, 0); i < tokens.length; i = tokens.next(SIDED, i + 1)) {
    for (const entry of tokens.entriesAt(i)) {
      if (entry.type === 'country') sides.add(entry.code);
      else if (entry.type === 'place') sides.add(entry.place.country);
      else if (entry.type === 'leader') for (const office of entry.leader.offices) sides.add(office.of);
    }
    if (sides.size > 1) return true;
  }
  return sides.size > 0 && ALONE.some((role) => holdsFrameWord(text, role));
}

function namesContact(tokens: Tokens): boolean {
  if ((tokens.kinds & TYPE_BITS.head) !== 0) return true;
  const { grammar } = TYPE_BITS;
  for (let i = tokens.next(grammar, 0); i < tokens.length; i = tokens.next(grammar, i + 1))
    if ((tokens.entriesAt(i).roles & CONTACT_ROLES) !== 0) return true;
  return false;
}

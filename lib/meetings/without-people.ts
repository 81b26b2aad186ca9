import { ROLE_BITS, TYPE_BITS } from '@/lib/lexicon/entry-set';
import { isState } from '@/lib/lexicon/states';
import type { OfficePhrase } from '@/lib/mentions/person';
import type { Token } from '@/lib/mentions/tokens';
import type { Span } from '@/lib/span';
import { namesContact } from './find-candidates';

const SIDED = TYPE_BITS.country | TYPE_BITS.place | TYPE_BITS.organisation;
const ASKED = SIDED | TYPE_BITS.head | TYPE_BITS.grammar;
/** Words that stand for sides told before. */
const TOLD_BEFORE = ROLE_BITS.both | ROLE_BITS.they | ROLE_BITS['two-states'] | ROLE_BITS['that-state'];
/** How many sentences back the organisation may stand whose conference one tells of. */
const BACK = 4;
/** A side that the sentence does not name: the paper's own state. */
const OWN = 'own';

/** What one sentence holds. */
interface Held {
  kinds: number;
  roles: number;
  /** Whether two sides can stand in it, or an organisation, which sits by itself. */
  sides: boolean;
}

/**
 * Whether a text that names nobody can tell of a contact: then both sides are states or organisations, and stand in the sentence
 * with its word, or in the next one behind "এতে". Asked before sentences are cut into chunks.
 * @param unnamed the offices that stand in the text
 */
export function meetsWithoutPeople(
  sentences: readonly Span[],
  tokens: readonly Token[],
  unnamed: readonly OfficePhrase[],
): boolean {
  const offices = [...unnamed].sort((a, b) => a.start - b.start);
  const sides = new Set<string>();
  let [t, o, since] = [0, 0, BACK + 1];
  let open = false;
  for (const { end } of sentences) {
    const held: Held = { kinds: 0, roles: 0, sides: false };
    sides.clear();
    since++;
    for (; t < tokens.length && (tokens[t] as Token).start < end; t++) {
      const { kinds, entries } = tokens[t] as Token;
      if ((kinds & ASKED) === 0) continue;
      held.kinds |= kinds;
      held.roles |= entries.roles;
      if ((kinds & SIDED) === 0) continue;
      for (const entry of entries) {
        if (entry.type === 'country') sides.add(entry.code);
        else if (entry.type === 'place') sides.add(entry.place.country);
        else if (entry.type === 'organisation') since = 0;
      }
    }
    for (; o < offices.length && (offices[o] as OfficePhrase).start < end; o++) {
      const { of } = offices[o] as OfficePhrase;
      if (of && !isState(of)) since = 0;
      sides.add(of ?? OWN);
    }
    held.sides = sides.size > 1 || (held.roles & TOLD_BEFORE) !== 0 || since <= BACK;
    // "জেনেভায় আলোচনা চলছে। এতে … যোগ দিয়েছেন"
    if (held.sides && open && (held.roles & ROLE_BITS.this) !== 0) return true;
    open = namesContact({ ...held, named: false });
    if (held.sides && open) return true;
  }
  return false;
}

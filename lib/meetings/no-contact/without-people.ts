import { type EntrySet, ROLE_BITS, TYPE_BITS } from '@/lib/lexicon/entry-set';
import { isState } from '@/lib/lexicon/states';
import type { OfficePhrase } from '@/lib/mentions/person';
import type { Tokens } from '@/lib/mentions/token-table';
import type { Span } from '@/lib/span';
import { namesContact } from '../rules-asked';

const SIDED = TYPE_BITS.country | TYPE_BITS.place | TYPE_BITS.organisation;
const ASKED = SIDED | TYPE_BITS.head | TYPE_BITS.grammar;
/** Words that stand for sides told before. */
const TOLD_BEFORE = ROLE_BITS.both | ROLE_BITS.they | ROLE_BITS['two-states'] | ROLE_BITS['that-state'];
/** How many sentences back the organisation may stand whose conference one tells of. */
const BACK = 4;
/** A side that the sentence does not name: the paper's own state. */
const OWN = 'own';

/**
 * Whether a text that names nobody can tell of a contact: then its sides are states, organisations or offices, and stand in the
 * sentence with its word, or in the next one behind "এতে". Asked before sentences are cut into chunks.
 * @param unnamed the offices that stand in the text
 */
export function meetsWithoutPeople(
  sentences: readonly Span[],
  tokens: Tokens,
  unnamed: readonly OfficePhrase[],
): boolean {
  const offices = [...unnamed].sort((a, b) => a.start - b.start);
  const sides = new Set<string>();
  let [t, o, sinceOrganisation, told] = [0, 0, BACK + 1, false];
  for (const { end } of sentences) {
    let [kinds, roles] = [0, 0];
    sides.clear();
    sinceOrganisation++;
    for (; t < tokens.length && tokens.startAt(t) < end; t = tokens.next(ASKED, t + 1)) {
      const [own, entries] = [tokens.kindsAt(t), tokens.entriesAt(t)];
      kinds |= own;
      roles |= entries.roles;
      if ((own & SIDED) !== 0) addStates(sides, entries);
    }
    if ((kinds & TYPE_BITS.organisation) !== 0) sinceOrganisation = 0;
    const first = o;
    for (; o < offices.length && (offices[o] as OfficePhrase).start < end; o++) {
      const { of } = offices[o] as OfficePhrase;
      if (of && !isState(of)) sinceOrganisation = 0;
      sides.add(of ?? OWN);
    }
    // an organisation sits by itself
    const sided = sides.size > 1 || (roles & TOLD_BEFORE) !== 0 || sinceOrganisation <= BACK;
    // "জেনেভায় আলোচনা চলছে। এতে … যোগ দিয়েছেন"
    if (sided && told && (roles & ROLE_BITS.this) !== 0) return true;
    told = namesContact({ kinds, roles, named: o > first });
    if (sided && told) return true;
  }
  return false;
}

function addStates(sides: Set<string>, entries: EntrySet): void {
  for (const entry of entries) {
    if (entry.type === 'country') sides.add(entry.code);
    else if (entry.type === 'place') sides.add(entry.place.country);
  }
}

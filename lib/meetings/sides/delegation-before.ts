import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import type { Party } from '../frame/party';
import { partyAt } from '../frame/party-at';

/**
 * "চীনের একটি প্রতিনিধিদল ঢাকায় এসেছে। তারা …", "… দলটি …", "… প্রতিনিধিদলের সদস্যরা …": whose officials the sentence before is about.
 * @returns nobody where it tells of none in the nominative, or of several
 */
export function delegationBefore({ clauses, frame: { clause } }: RuleContext): Party[] {
  const before = clauses[clause.index - 1];
  if (!before || clause.paragraph - before.paragraph > 1) return [];
  const found = before.chunks.flatMap((chunk, index) => {
    const party =
      isGrammar(chunk, 'delegation') && chunk.case === 'nominative' ? partyAt(before.chunks, index) : null;
    return party && (party.person ?? party.state ?? party.organisation) ? [{ ...party, index: -1 }] : [];
  });
  return found.length === 1 ? found : [];
}

/** Whether a part of a sentence says that such officials do it, and does not say whose. */
export const isOfThoseOfficials = ({ frame: { clause, from, head, to, subjects } }: RuleContext): boolean =>
  subjects.every(({ both }) => both === 'them') &&
  (subjects.length > 0 ||
    clause.chunks.slice(from, Math.max(head, to)).some((_, i) => isTeam(clause.chunks, from + i)));

/** দলটি, প্রতিনিধিদলের সদস্যরা; not "ব্যবসায়ী প্রতিনিধিদল", "জামায়াতের প্রতিনিধিরা" */
function isTeam(chunks: readonly Chunk[], index: number): boolean {
  const [before, chunk] = [chunks[index - 1], chunks[index]];
  if (chunk?.case !== 'nominative') return false;
  const whose =
    before && !before.mark && !before.date && before.case !== 'locative' && !isGrammar(before, 'this');
  return isFrameWord(chunk, 'team') || (isGrammar(chunk, 'delegation') && !whose);
}

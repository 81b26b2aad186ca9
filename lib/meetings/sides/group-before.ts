import type { Chunk } from '@/lib/mentions/chunk';
import { endsInOtherCase } from '@/lib/mentions/listed';
import type { Person } from '@/lib/mentions/person';
import { entryOf } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';

/**
 * "তিন কর্মকর্তা হলেন ক, খ ও গ। তাঁরা …": the people that the sentence before names in one breath.
 * @returns nobody where it names one alone, a verb stands between them, or others are told of as well ("জিম্মিদের পরিবারকে")
 */
export function groupBefore(context: RuleContext): Person[] {
  const chunks = thoughtBefore(context);
  // "ক, খ ও গ-এর": the case of a list is that of its last
  const isOne = (index: number) =>
    chunks[index]?.person && chunks[index]?.case === 'nominative' && !endsInOtherCase(chunks, index);
  const first = chunks.findIndex((_, index) => isOne(index));
  const last = chunks.findLastIndex((_, index) => isOne(index));
  if (first < 0 || chunks.slice(first, last).some((chunk) => entryOf(chunk, 'verb'))) return [];
  if (chunks.some(({ person, word, letters }) => !person && word !== null && OTHERS.test(letters))) return [];
  const people = new Set(chunks.flatMap(({ person }, index) => (person && isOne(index) ? [person] : [])));
  return people.size > 1 ? [...people] : [];
}

const OTHERS = /(দের|দেরকে|^পরিবার.*)$/u;

/** The sentence before, or all that the last semicolon parts from this one; nothing where it stands two paragraphs back or names nobody. */
function thoughtBefore({ clauses, frame: { clause, from } }: RuleContext): readonly Chunk[] {
  const parted = clause.chunks.findLastIndex(({ mark }, index) => mark === ';' && index < from);
  if (parted > 0) return clause.chunks.slice(0, parted);
  const before = clauses[clause.index - 1];
  return before?.named && clause.paragraph - before.paragraph <= 1 ? before.chunks : [];
}

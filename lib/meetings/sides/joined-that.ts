import { isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { isNegatedIn } from '../negated';

/** "ওই ফোনালাপে মাখোঁ ও স্টারমারও যুক্ত ছিলেন": those of the one just told of, whom others joined. */
export function joinedThat({ frame: { clause, head }, found }: RuleContext): Candidate | null {
  const { chunks } = clause;
  const behind = chunks.slice(head + 1);
  const isJoined =
    isGrammar(chunks[head - 1], 'this') &&
    chunks[head]?.case === 'locative' &&
    behind.some((chunk) => isFrameWord(chunk, 'attending', 'present')) &&
    !isNegatedIn(chunks, head + 1, chunks.length);
  const last = isJoined ? found.findLast(({ leans }) => !leans) : undefined;
  if (!last || clause.index - last.clause.index > 1) return null;
  return last.kind === 'talks' || last.kind === 'call' ? last : null;
}

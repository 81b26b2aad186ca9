import type { Chunk } from '@/lib/mentions/chunk';
import { isGrammar } from '@/lib/mentions/tokens';
import type { RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';

/** "ট্রাম্পকে ভারত সফরের আমন্ত্রণ জানান মোদি। ট্রাম্প তা গ্রহণ করেছেন", "দিল্লি সফরে মোদির আমন্ত্রণ গ্রহণ করেছেন": an invitation, and behind it or in the next sentence that it was accepted. */
export function isAccepted({ frame: { clause, head }, clauses }: RuleContext): boolean {
  const invited = clause.chunks.findIndex((chunk) => isGrammar(chunk, 'invitation'));
  if (invited < 0) return false;
  return (
    isTaken(clause.chunks, Math.max(invited, head)) || isTaken(clauses[clause.index + 1]?.chunks ?? [], 0)
  );
}

/** "তা গ্রহণ করেছেন", "আমন্ত্রণ গ্রহণ করেন"; not "গ্রহণ করেননি". */
const isTaken = (chunks: readonly Chunk[], from: number): boolean =>
  chunks.some(
    (chunk, i) =>
      i > from &&
      isFrameWord(chunk, 'accepting') &&
      DONE.test(chunks[i + 1]?.letters ?? '') &&
      chunks
        .slice(Math.max(0, i - NEAR), i)
        .some((word, at, near) => isGrammar(word, 'invitation') || isThat(word, near[at + 1])),
  );
const DONE = /^(করেন|করেছেন|করেছে|করলেন|করেছিলেন)$/u;

/** তা, সেটি; "সেই আমন্ত্রণ", "এই প্রস্তাব". */
const isThat = (word: Chunk, next: Chunk | undefined): boolean =>
  IT.test(word.letters) && (!next || isGrammar(next, 'invitation') || next.letters === 'প্রস্তাব');
const IT = /^(তা|সেটি|সেই|এই)$/u;

/** How many chunks before the word it may stand what was accepted. */
const NEAR = 4;

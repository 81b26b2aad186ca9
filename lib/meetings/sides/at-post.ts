import type { Chunk } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import type { RuleContext } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { placeAt } from '../place/place-at';
import { isPosted } from './posted';

/** "ঢাকায় নিযুক্ত চীনের রাষ্ট্রদূত ক রাজশাহী সফর করেছেন": in the state where they are posted they visit nobody. */
export function isAtPost(person: Person, states: readonly string[], { clauses }: RuleContext): boolean {
  return clauses.some(({ chunks }) =>
    chunks.some((chunk, i) => {
      if (chunk.person !== person || !isPosted(chunk, person)) return false;
      const post = postBefore(chunks, i);
      return post !== null && states.includes(post);
    }),
  );
}

/** "ঢাকায় নিযুক্ত … রাষ্ট্রদূত ক": the state of the post that is told with the name; null where none is. */
function postBefore(chunks: readonly Chunk[], name: number): string | null {
  for (let i = name - 1; i > Math.max(0, name - NEAR); i--)
    if (isFrameWord(chunks[i], 'posted') && chunks[i - 1]?.case === 'locative')
      return placeAt(chunks[i - 1])?.country ?? null;
  return null;
}

/** How many chunks before the name that may stand. */
const NEAR = 6;

import type { Chunk, Clause } from '@/lib/mentions/chunk';
import type { Person } from '@/lib/mentions/person';
import { isFrameWord } from '../frame/frame-word';
import { placeAt } from '../place/place-at';
import { isPosted } from './posted';

/** How many chunks before a name its post may stand. */
const NEAR = 6;

/** Who an article says is posted where: read once, when first asked. */
export class Posts {
  private states: Map<Person, Set<string>> | null = null;

  constructor(private readonly clauses: readonly Clause[]) {}

  /** "ঢাকায় নিযুক্ত চীনের রাষ্ট্রদূত ক রাজশাহী সফর করেছেন": in the state where they are posted they visit nobody. @param states ISO codes */
  isAt(person: Person, states: readonly string[]): boolean {
    this.states ??= this.read();
    const own = this.states.get(person);
    return own !== undefined && states.some((state) => own.has(state));
  }

  private read(): Map<Person, Set<string>> {
    const told = new Map<Person, Set<string>>();
    for (const { chunks } of this.clauses)
      chunks.forEach((chunk, i) => {
        const { person } = chunk;
        const post = person && isPosted(chunk, person) ? postBefore(chunks, i) : null;
        if (person && post !== null) told.set(person, (told.get(person) ?? new Set()).add(post));
      });
    return told;
  }
}

/** "ঢাকায় নিযুক্ত … রাষ্ট্রদূত ক": the state of the post that is told with the name; null where none is. */
function postBefore(chunks: readonly Chunk[], name: number): string | null {
  for (let i = name - 1; i > Math.max(0, name - NEAR); i--)
    if (isFrameWord(chunks[i], 'posted') && chunks[i - 1]?.case === 'locative')
      return placeAt(chunks[i - 1])?.country ?? null;
  return null;
}

import type { Chunk } from '../chunk';
import { entryOf, isGrammar } from '../tokens';

/** Which state দেশটি is, and whose delegation প্রতিনিধিদলটি: the state named last, and the officials told of last. */
export class ToldState {
  private state: string | null = null;
  private team: string | null = null;

  /** Reads the chunk of this number, and lets it point at the state it means. */
  see(chunks: readonly Chunk[], index: number): void {
    const chunk = chunks[index] as Chunk;
    if (isGrammar(chunk, 'that-state')) chunk.pointsAt = this.state;
    else this.state = entryOf(chunk, 'country')?.code ?? this.state;
    if (isGrammar(chunk, 'delegation')) this.seeTeam(chunks, index);
  }

  /** "সৌদি আরবের একটি প্রতিনিধিদল … প্রতিনিধিদলটি": whose officials they are is told once. */
  private seeTeam(chunks: readonly Chunk[], index: number): void {
    const chunk = chunks[index] as Chunk;
    const own = chunks
      .slice(Math.max(0, index - TEAM_REACH), index)
      .findLast((before) => before.mark !== null || entryOf(before, 'country') !== undefined);
    const state = entryOf(own, 'country')?.code;
    if (state) this.team = state;
    else if (THAT_TEAM.test(chunk.letters)) chunk.pointsAt = this.team;
  }
}

/** How many chunks before officials their state may stand. */
const TEAM_REACH = 4;
/** "প্রতিনিধিদলটি": the one told of before. */
const THAT_TEAM = /দলটি(র|কে)?$/u;

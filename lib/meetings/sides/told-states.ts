import { TYPE_BITS } from '@/lib/lexicon/entry-set';
import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';

/** Which states a text names, how often and in which pairs, as its sentences are read on; each is read once. */
export class ToldStates {
  private readonly pairs = new Map<string, [string, string]>();
  private readonly counts = new Map<string, number>();
  private read = 0;

  constructor(private readonly clauses: readonly Clause[]) {}

  /**
   * "রাশিয়া-ইউক্রেন যুদ্ধ … দুপক্ষের বৈঠক": the two states that the text up to a sentence names as a pair, where it names but one pair.
   * @param index of the sentence; it is never less than that of the question before
   * @returns their ISO codes; empty where it names none or several
   */
  onlyPair(index: number): string[] {
    this.upTo(index);
    const [pair] = this.pairs.values();
    return pair && this.pairs.size === 1 ? pair : [];
  }

  /** Whether the text up to a sentence names each of these states more often than any other. */
  areMain(index: number, states: readonly string[]): boolean {
    this.upTo(index);
    const least = Math.min(...states.map((state) => this.counts.get(state) ?? 0));
    return [...this.counts].every(([state, count]) => states.includes(state) || count < least);
  }

  private upTo(index: number): void {
    for (; this.read <= index; this.read++) {
      const clause = this.clauses[this.read];
      if (clause && (clause.kinds & TYPE_BITS.country) !== 0) this.note(clause.chunks);
    }
  }

  private note(chunks: readonly Chunk[]): void {
    for (const [one, other] of pairsIn(chunks)) this.pairs.set(`${one} ${other}`, [one, other]);
    for (const chunk of chunks) {
      const code = entryOf(chunk, 'country')?.code;
      if (code) this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    }
  }
}

/** ISO codes of states that stand as two: "ভারত ও চীন", "রাশিয়া-ইউক্রেন", and not as two of three, as in "ক ও খ-এর সঙ্গে গ". */
function pairsIn(chunks: readonly Chunk[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let i = 2; i < chunks.length; i++) {
    const [far, one, joint, other] = [chunks[i - 3], chunks[i - 2], chunks[i - 1], chunks[i]];
    const joined = joint?.mark === '-' || isGrammar(joint, 'and');
    if (!joined || far?.mark === ',' || far?.mark === '-' || isGrammar(chunks[i + 1], 'with')) continue;
    const [a, b] = [one, other].map((chunk) => entryOf(chunk, 'country')?.code).sort();
    if (a && b && a !== b) pairs.push([a, b]);
  }
  return pairs;
}

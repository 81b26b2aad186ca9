import { type Ending, endingAt } from '@/lib/bengali/endings';
import { isWordUnit } from '@/lib/bengali/words';
import { isSeparator, SPACE, type Trie, type TrieNode } from './trie';

/** A form found in a text: the end of its stem, the ending that it carries, and its value. */
export interface FlatFound<V> {
  stemEnd: number;
  ending: Ending;
  value: V;
}

/** A bit for the two first letters of a word, or its only one and what parts it from the next. */
export const beginBit = (first: number, second: number): number =>
  1 << (first * 5 + (isSeparator(second) ? SPACE : second));
const ALL_BITS = -1;

const MOST_LETTERS = 255;
/** A row of `near` holds a cell for each letter: so many bits. */
const ROW = 8;

/**
 * A tree of forms laid out in arrays, level by level, so that the children of a node stand side by side and a walk stays
 * in the processor's cache: node `n` has the children from `first[n]` up to `first[n + 1]`, and child `k` is reached by
 * the letter `letter[k]`. Finds the same forms as the `Trie` that it is made from.
 */
export class FlatTrie<V> {
  /** For each code unit its number in this tree, from 1; 0 for one that no form holds. */
  private readonly numbers = new Uint8Array(0x10000);
  private readonly units: number[] = [0];
  private readonly first: Int32Array;
  private readonly letter: Uint8Array;
  /**
   * The children of the root and of its children, by node and letter: they have most of them, and every word asks for two.
   * Nodes from `rows` on lie deeper.
   */
  private readonly near: Int32Array;
  private readonly rows: number;
  /** Index into `values`, from 1; 0 for nodes that end no form. */
  private readonly valueAt: Int32Array;
  private readonly values: V[] = [];

  /**
   * @param valueFor what a node's values become; asked once for each node that ends a form
   * @throws where the forms hold more than 255 letters
   */
  constructor(trie: Trie<unknown>, valueFor: (values: readonly never[]) => V) {
    const nodes: TrieNode<unknown>[] = [trie.root];
    const letters: number[] = [0];
    const firsts: number[] = [];
    let known = 0;
    for (let n = 0; n < nodes.length; n++) {
      firsts.push(nodes.length);
      for (const [unit, child] of (nodes[n] as TrieNode<unknown>).next) {
        if (this.numbers[unit] === 0) {
          if (++known > MOST_LETTERS)
            throw new Error(`A tree of forms holds at most ${MOST_LETTERS} letters.`);
          this.numbers[unit] = known;
          this.units.push(unit);
        }
        letters.push(this.numbers[unit] as number);
        nodes.push(child);
      }
    }
    this.first = Int32Array.from([...firsts, nodes.length]);
    this.letter = Uint8Array.from(letters);
    this.rows = this.first[1] as number;
    this.near = new Int32Array(this.rows << ROW);
    for (let node = 0; node < this.rows; node++)
      for (let child = this.first[node] as number; child < (this.first[node + 1] as number); child++)
        this.near[(node << ROW) | (letters[child] as number)] = child;
    this.valueAt = Int32Array.from(nodes, ({ values }) =>
      values ? this.values.push(valueFor(values as never[])) : 0,
    );
  }

  /** The node behind a letter; 0, the root, where there is none. */
  private step(node: number, unit: number): number {
    const letter = this.numbers[unit] as number;
    if (letter === 0) return 0;
    if (node < this.rows) return this.near[(node << ROW) | letter] as number;
    const end = this.first[node + 1] as number;
    for (let child = this.first[node] as number; child < end; child++)
      if (this.letter[child] === letter) return child;
    return 0;
  }

  /** The node that a whole word leads to; 0 where no form begins with it. */
  nodeOf(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      node = this.step(node, word.charCodeAt(i));
      if (node === 0) break;
    }
    return node;
  }

  endsForm(node: number): boolean {
    return this.valueAt[node] !== 0;
  }

  /**
   * The beginnings of the words by which forms go on behind the word that led to a node, a bit each: what is not among
   * them goes on in no way. 0 where no form goes on.
   */
  nextBegins(node: number): number {
    const blank = node === 0 ? 0 : this.step(node, SPACE);
    let bits = 0;
    if (blank === 0) return bits;
    for (let child = this.first[blank] as number; child < (this.first[blank + 1] as number); child++) {
      // behind a form's last letter any ending may stand
      if (this.endsForm(child)) return ALL_BITS;
      for (let next = this.first[child] as number; next < (this.first[child + 1] as number); next++)
        bits |= beginBit(this.unitOf(child), this.unitOf(next));
    }
    return bits;
  }

  private unitOf(node: number): number {
    return this.units[this.letter[node] as number] as number;
  }

  /** The longest form that begins at a word's first letter; null where none does. */
  at(text: string, start: number): FlatFound<V> | null {
    return this.from(text, start, 0);
  }

  /** The longest form that goes on from a node with the letter at `start`; null where none does. */
  from(text: string, start: number, from: number): FlatFound<V> | null {
    let node = from;
    let best: FlatFound<V> | null = null;
    let i = start;
    while (i < text.length) {
      const unit = text.charCodeAt(i);
      if (isSeparator(unit)) {
        node = this.step(node, SPACE);
        if (node === 0) break;
        while (i < text.length && isSeparator(text.charCodeAt(i))) i++;
      } else {
        if (!isWordUnit(unit)) break;
        node = this.step(node, unit);
        if (node === 0) break;
        i++;
      }
      const value = this.valueAt[node] as number;
      if (value === 0) continue;
      const ending = endingAt(text, i);
      if (ending) best = { stemEnd: i, ending, value: this.values[value - 1] as V };
    }
    return best;
  }
}

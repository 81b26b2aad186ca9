import { type Ending, endingAt } from '@/lib/bengali/endings';
import { spell } from '@/lib/bengali/letters';
import { isWordUnit } from '@/lib/bengali/words';

export interface TrieNode<T> {
  next: Map<number, TrieNode<T>>;
  values: T[] | null;
}

/** A form found in a text: the stem's span, and the ending that it carries. */
export interface Found<T> {
  start: number;
  /** End of the stem, without its ending. */
  stemEnd: number;
  ending: Ending;
  values: readonly T[];
}

export const SPACE = 32;
export const isSeparator = (code: number) => code === SPACE || code === 45 || code === 46;

/**
 * Forms of one or more words compiled to a tree over code units. Words of a form may be parted by blanks, hyphens
 * or the full stop of an abbreviation; the last may carry a case ending; both edges are word edges.
 */
export class Trie<T> {
  readonly root: TrieNode<T> = { next: new Map(), values: null };

  /** Adds one form; several values may share it. */
  add(form: string, value: T): void {
    let node = this.root;
    for (const letter of spell(form)
      .trim()
      .split(/[ .-]+/u)
      .filter(Boolean)
      .join(' ')) {
      const code = letter.charCodeAt(0);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), values: null };
        node.next.set(code, next);
      }
      node = next;
    }
    if (node === this.root) return;
    node.values ??= [];
    if (!node.values.includes(value)) node.values.push(value);
  }

  /** The longest form that begins at a word's first letter; null where none does. */
  at(text: string, start: number): Found<T> | null {
    let node: TrieNode<T> | undefined = this.root;
    let best: Found<T> | null = null;
    let i = start;
    while (i < text.length) {
      const code = text.charCodeAt(i);
      if (isWordUnit(code)) {
        node = node.next.get(code);
        i++;
      } else if (isSeparator(code) && node.next.has(SPACE)) {
        node = node.next.get(SPACE);
        while (i < text.length && isSeparator(text.charCodeAt(i))) i++;
      } else break;
      if (!node) break;
      if (node.values) {
        const ending = endingAt(text, i);
        if (ending) best = { start, stemEnd: i, ending, values: node.values };
      }
    }
    return best;
  }
}

import type { EntrySet } from '@/lib/lexicon/entry-set';
import { MARK, type Meant } from '@/lib/words/meant';
import { Token } from './tokens';

/**
 * The tokens of a text, in columns. Most are passed by for their kinds, without an object of their own; one that somebody
 * looks at becomes a `Token`, the same each time.
 */
export class Tokens {
  length = 0;
  /** `KIND_BITS` of all of them: what is not among these no token is. */
  kinds = 0;
  private text = '';
  private starts = new Int32Array(0);
  private ends = new Int32Array(0);
  private kindsOf = new Int32Array(0);
  private meants: Meant[] = [];
  private looked: (Token | undefined)[] = [];

  /** Empties the table, and makes room for the tokens of a text. */
  begin(text: string): void {
    if (this.starts.length < text.length) {
      const room = text.length * 2;
      this.starts = new Int32Array(room);
      this.ends = new Int32Array(room);
      this.kindsOf = new Int32Array(room);
      this.meants = new Array<Meant>(room).fill(MARK);
      this.looked = new Array<undefined>(room).fill(undefined);
    } else this.looked.fill(undefined, 0, this.length);
    this.text = text;
    this.length = this.kinds = 0;
  }

  /** Puts one behind the others. */
  add(start: number, end: number, meant: Meant): void {
    const index = this.length++;
    this.starts[index] = start;
    this.ends[index] = end;
    this.meants[index] = meant;
    const { kinds } = meant;
    this.kindsOf[index] = kinds;
    this.kinds |= kinds;
  }

  /** Says what one means in this text, where it is less than what the word may mean. */
  mean(index: number, meant: Meant): void {
    this.meants[index] = meant;
    this.kindsOf[index] = meant.kinds;
    this.looked[index] = undefined;
  }

  /** One of them; undefined before the first and behind the last. */
  at(index: number): Token | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const looked = this.looked[index];
    if (looked) return looked;
    const meant = this.meants[index] as Meant;
    const token = new Token(this.startAt(index), this.endAt(index), meant, this.text);
    this.looked[index] = token;
    return token;
  }

  startAt(index: number): number {
    return this.starts[index] as number;
  }

  endAt(index: number): number {
    return this.ends[index] as number;
  }

  kindsAt(index: number): number {
    return this.kindsOf[index] as number;
  }

  entriesAt(index: number): EntrySet {
    return (this.meants[index] as Meant).entries;
  }

  /** Index of the first from one on that is of some of the kinds; the number of tokens where none is. */
  next(kinds: number, from: number): number {
    if ((this.kinds & kinds) === 0) return this.length;
    let index = from;
    while (index < this.length && ((this.kindsOf[index] as number) & kinds) === 0) index++;
    return index;
  }

  /** Index of the first that begins at or behind an offset; their number where none does. */
  firstFrom(offset: number): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

import { countUpTo } from '@/lib/first-from';
import type { EntrySet } from '@/lib/lexicon/entry-set';
import { grown } from '@/lib/words/grown';
import { WORDS } from '@/lib/words/known-word';
import { MARK, type Meant } from '@/lib/words/meant';
import { Token } from './tokens';

/** Most texts have fewer tokens. */
const ROOM = 1 << 12;

/**
 * The tokens of a text, in columns. Most are passed by for their kinds, without an object of their own; one that somebody
 * looks at becomes a `Token`, the same each time.
 */
export class Tokens {
  length = 0;
  /** `KIND_BITS` of all of them: what is not among these no token is. */
  kinds = 0;
  private text = '';
  private starts = new Int32Array(ROOM);
  private ends = new Int32Array(ROOM);
  private kindsOf = new Int32Array(ROOM);
  /** What each means: a word's number in `WORDS`, or the negative index into `others`. */
  private words = new Int32Array(ROOM);
  private others: Meant[] = [MARK];
  private readonly looked = new Array<Token | undefined>(ROOM).fill(undefined);

  /** Empties the table for the tokens of a text. */
  begin(text: string): void {
    this.looked.fill(undefined, 0, this.length);
    this.text = text;
    this.length = this.kinds = 0;
    this.others.length = 1;
  }

  /** Puts a word behind the others, or with the number 0 a mark. */
  add(start: number, end: number, word: number, kinds: number): void {
    const index = this.length++;
    if (index === this.starts.length) this.grow();
    this.starts[index] = start;
    this.ends[index] = end;
    this.words[index] = word;
    this.kindsOf[index] = kinds;
    this.kinds |= kinds;
  }

  private grow(): void {
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
    this.kindsOf = grown(this.kindsOf);
    this.words = grown(this.words);
    while (this.looked.length < this.starts.length) this.looked.push(undefined);
  }

  /** Puts a form of several words, or of a part of one, behind the others. */
  addForm(start: number, end: number, meant: Meant): void {
    this.add(start, end, 1 - this.others.push(meant), meant.kinds);
  }

  /** Says what one means in this text, where it is less than what the word may mean. */
  mean(index: number, meant: Meant): void {
    this.words[index] = 1 - this.others.push(meant);
    this.kindsOf[index] = meant.kinds;
    this.looked[index] = undefined;
  }

  meantAt(index: number): Meant {
    const word = this.words[index] as number;
    return word > 0 ? WORDS.value(word).meant : (this.others[-word] as Meant);
  }

  /** One of them; undefined before the first and behind the last. */
  at(index: number): Token | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const looked = this.looked[index];
    if (looked) return looked;
    const token = new Token(this.startAt(index), this.endAt(index), this.meantAt(index), this.text);
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
    return this.meantAt(index).entries;
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
    return countUpTo(this.starts, offset - 1, this.length);
  }
}

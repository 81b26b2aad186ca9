import { apart } from '@/lib/bengali/apart';
import { grown } from './grown';
import type { WordKey } from './word-key';
import type { WordRuns } from './word-runs';

/** Three quarters of the slots are filled at most, so that an empty one is never far. */
const SLOTS = 1 << 17;
/** A slot's numbers: the three parts of a word's key, and its value's number. */
const SLOT = 4;
const SLOT_BITS = 2;
const VALUE = 3;
/** Of words that fit into no key so many are kept, and none longer than this: such hardly come again. */
const MOST_OTHERS = 8192;
const LONGEST = 48;

/**
 * What is known of the words that texts are made of, by their keys: news is written with the same ones over and over. What
 * is known has a number, and what is asked of every word lies in arrays, so that of most no more is looked at.
 * Holds so many and then forgets all of them before the next text, so that it stays small whatever is read.
 */
export class WordMemory<W> {
  /** By number: `KIND_BITS` of what is known, and how a form may go on behind it: see `nextBegins`. */
  kinds = new Int32Array(1 << 10);
  next = new Int32Array(1 << 10);
  private readonly slots: Int32Array;
  /** Room for the numbers of a text's words. */
  private found = new Int32Array(0);
  private readonly most: number;
  private kept = 0;
  private readonly others = new Map<string, number>();
  /** By number, from 1: the slot of number 0 is empty. Most words share a few. */
  private readonly values: (W | undefined)[] = [undefined];
  private readonly numbers = new Map<W, number>();

  /**
   * @param asked what is asked of every word, of what is kept
   * @param slots a power of two; three quarters as many words are kept
   */
  constructor(
    private readonly asked: (value: W) => { kinds: number; next: number },
    slots = SLOTS,
  ) {
    this.slots = new Int32Array(slots * SLOT);
    this.most = slots * 0.75;
  }

  /** To be called before a text: forgets all where there is no more room. */
  begin(): void {
    if (this.kept < this.most && this.values.length < this.most) return;
    this.slots.fill(0);
    this.kept = 0;
    this.others.clear();
    this.values.length = 1;
    this.numbers.clear();
  }

  /** The number of what is known of a word; 0 where nothing is. */
  find(key: WordKey): number {
    return this.slots[this.slotOf(key.high, key.middle, key.low) + VALUE] as number;
  }

  /** The same of all words of a text at once, each number at the word's own index. */
  findAll({ length, high, middle, low }: WordRuns): Int32Array {
    if (this.found.length < length) this.found = new Int32Array(length * 2);
    const { found, slots } = this;
    for (let i = 0; i < length; i++) {
      const last = low[i] as number;
      found[i] =
        last === 0 ? 0 : (slots[this.slotOf(high[i] as number, middle[i] as number, last) + VALUE] as number);
    }
    return found;
  }

  /** The same for one that fits into no key. */
  findOther(letters: string): number {
    return this.others.get(letters) ?? 0;
  }

  /** Keeps what is known of a word that was not found; where there is no room, only until the next text. */
  add(key: WordKey, value: W): number {
    const number = this.numberOf(value);
    if (this.kept === this.most) return number;
    const slot = this.slotOf(key.high, key.middle, key.low);
    this.slots[slot] = key.high;
    this.slots[slot + 1] = key.middle;
    this.slots[slot + 2] = key.low;
    this.slots[slot + VALUE] = number;
    this.kept++;
    return number;
  }

  addOther(letters: string, value: W): number {
    const number = this.numberOf(value);
    if (letters.length > LONGEST) return number;
    if (this.others.size === MOST_OTHERS) this.others.clear();
    this.others.set(apart(letters), number);
    return number;
  }

  value(number: number): W {
    return this.values[number] as W;
  }

  /** The slot of a word, or the empty one that it would have. */
  private slotOf(high: number, middle: number, low: number): number {
    const { slots } = this;
    const sum = Math.imul(high, 0x9e3779b1) ^ Math.imul(middle, 0x85ebca6b) ^ Math.imul(low, 0xc2b2ae35);
    const last = slots.length - 1;
    for (let slot = ((sum ^ (sum >>> 15)) << SLOT_BITS) & last; ; slot = (slot + SLOT) & last) {
      if (slots[slot + VALUE] === 0) return slot;
      if (slots[slot + 2] === low && slots[slot + 1] === middle && slots[slot] === high) return slot;
    }
  }

  private numberOf(value: W): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    const number = this.values.push(value) - 1;
    this.numbers.set(value, number);
    if (number === this.kinds.length) {
      this.kinds = grown(this.kinds);
      this.next = grown(this.next);
    }
    const { kinds, next } = this.asked(value);
    this.kinds[number] = kinds;
    this.next[number] = next;
    return number;
  }
}

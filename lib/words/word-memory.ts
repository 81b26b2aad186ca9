import type { WordKey } from './word-key';

/** Three quarters of the slots are filled at most, so that an empty one is never far. */
const SLOTS = 1 << 17;
/** A slot's numbers: the three parts of a word's key, and its value's number. */
const SLOT = 4;
const SLOT_BITS = 2;
const VALUE = 3;

/**
 * What is known of the words that texts are made of, by their keys: news is written with the same ones over and over.
 * Holds so many and then forgets all of them, so that it stays small whatever is read.
 */
export class WordMemory<W> {
  private readonly slots: Int32Array;
  private readonly most: number;
  private kept = 0;
  /** By number, from 1: the slot of value 0 is empty. Most words share a few. */
  private readonly values: (W | undefined)[] = [undefined];
  private readonly numbers = new Map<W, number>();

  /** @param slots a power of two; three quarters as many words are kept */
  constructor(slots = SLOTS) {
    this.slots = new Int32Array(slots * SLOT);
    this.most = slots * 0.75;
  }

  /** What is known of a word; undefined where nothing is. */
  find(key: WordKey): W | undefined {
    return this.values[this.slots[this.slotOf(key) + VALUE] as number];
  }

  /** Keeps what is known of a word that `find` did not find. */
  add(key: WordKey, value: W): void {
    if (this.kept === this.most) this.forget();
    const slot = this.slotOf(key);
    this.slots[slot] = key.high;
    this.slots[slot + 1] = key.middle;
    this.slots[slot + 2] = key.low;
    this.slots[slot + VALUE] = this.numberOf(value);
    this.kept++;
  }

  /** The slot of a word, or the empty one that it would have. */
  private slotOf({ high, middle, low }: WordKey): number {
    const { slots } = this;
    const sum = Math.imul(high, 0x9e3779b1) ^ Math.imul(middle, 0x85ebca6b) ^ Math.imul(low, 0xc2b2ae35);
    const last = slots.length - 1;
    for (let slot = ((sum ^ (sum >>> 15)) << SLOT_BITS) & last; ; slot = (slot + SLOT) & last) {
      if (slots[slot + VALUE] === 0) return slot;
      if (slots[slot + 2] === low && slots[slot + 1] === middle && slots[slot] === high) return slot;
    }
  }

  private numberOf(value: W): number {
    let number = this.numbers.get(value);
    if (number === undefined) {
      number = this.values.push(value) - 1;
      this.numbers.set(value, number);
    }
    return number;
  }

  private forget(): void {
    this.slots.fill(0);
    this.kept = 0;
    this.values.length = 1;
    this.numbers.clear();
  }
}

import { PARTS } from './word-key';

/** Three quarters of the slots are filled at most, so that an empty one is never far. */
const SLOTS = 1 << 17;
/** A slot's numbers: a word's key, its value's number, and room so that a slot lies in one line of the processor's cache. */
const SLOT = 8;
const VALUE = PARTS;
const SLOT_BITS = 3;

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
  find(key: Int32Array): W | undefined {
    return this.values[this.slots[this.slotOf(key) + VALUE] as number];
  }

  /** Keeps what is known of a word that `find` did not find. */
  add(key: Int32Array, value: W): void {
    if (this.kept === this.most) this.forget();
    const slot = this.slotOf(key);
    this.slots.set(key, slot);
    this.slots[slot + VALUE] = this.numberOf(value);
    this.kept++;
  }

  /** The slot of a word, or the empty one that it would have. */
  private slotOf(key: Int32Array): number {
    const { slots } = this;
    const [a, b, c, d] = [key[0] as number, key[1] as number, key[2] as number, key[3] as number];
    const sum =
      Math.imul(a, 0x9e3779b1) ^
      Math.imul(b, 0x85ebca6b) ^
      Math.imul(c, 0xc2b2ae35) ^
      Math.imul(d, 0x27d4eb2f);
    const last = slots.length - 1;
    for (let slot = ((sum ^ (sum >>> 15)) << SLOT_BITS) & last; ; slot = (slot + SLOT) & last) {
      if (slots[slot + VALUE] === 0) return slot;
      if (slots[slot] === a && slots[slot + 1] === b && slots[slot + 2] === c && slots[slot + 3] === d)
        return slot;
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

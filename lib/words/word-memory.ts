/** Words longer than this are no words of newspapers, and not kept. */
const MOST_LETTERS = 40;
const MANY_WORDS = 1 << 17;
/** Room for so many letters a word: most are shorter. */
const LETTERS_A_WORD = 12;

/** A slot's numbers: the hash of the word's letters, where they are kept, how many they are, and its value's number. */
const SLOT = 4;

/** Spreads a word's letters over all numbers; `sum` is what the letters before it came to. */
export const hashOn = (sum: number, unit: number): number => (Math.imul(sum, 0x01000193) ^ unit) | 0;

/** The upper half of a hash tells as much as the lower. */
const spread = (sum: number): number => sum ^ (sum >>> 15);

/**
 * What is known of the words that texts are made of, by their letters: news is written with the same ones over and over.
 * Holds so many and then forgets all of them, so that it stays small whatever is read.
 */
export class WordMemory<W> {
  private readonly slots: Int32Array;
  private readonly letters: Uint16Array;
  private lettersKept = 0;
  private wordsKept = 0;
  /** From 1: a slot without a value is empty. Most words share a few. */
  private readonly values: (W | undefined)[] = [undefined];
  private readonly numbers = new Map<W, number>();

  /** @param most words that are kept, a power of two */
  constructor(private readonly most = MANY_WORDS) {
    this.slots = new Int32Array(most * 2 * SLOT);
    this.letters = new Uint16Array(most * LETTERS_A_WORD);
  }

  /** What is known of the word from `start` to `end`, whose letters `hashOn` brought to `sum`; undefined where nothing is. */
  find(text: string, start: number, end: number, sum: number): W | undefined {
    const { slots, letters } = this;
    const last = slots.length - 1;
    const size = end - start;
    for (let slot = (spread(sum) * SLOT) & last; ; slot = (slot + SLOT) & last) {
      const value = slots[slot + 3] as number;
      if (value === 0) return undefined;
      if (slots[slot] !== sum || slots[slot + 2] !== size) continue;
      const from = slots[slot + 1] as number;
      let at = 0;
      while (at < size && letters[from + at] === text.charCodeAt(start + at)) at++;
      if (at === size) return this.values[value];
    }
  }

  /** Keeps what is known of a word that `find` did not find. */
  add(text: string, start: number, end: number, sum: number, value: W): void {
    const size = end - start;
    if (size > MOST_LETTERS) return;
    if (this.wordsKept === this.most || this.lettersKept + size > this.letters.length) this.forget();
    const { slots, letters } = this;
    const last = slots.length - 1;
    let slot = (spread(sum) * SLOT) & last;
    while (slots[slot + 3] !== 0) slot = (slot + SLOT) & last;
    slots[slot] = sum;
    slots[slot + 1] = this.lettersKept;
    slots[slot + 2] = size;
    slots[slot + 3] = this.numberOf(value);
    for (let at = start; at < end; at++) letters[this.lettersKept++] = text.charCodeAt(at);
    this.wordsKept++;
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
    this.lettersKept = 0;
    this.wordsKept = 0;
    this.values.length = 1;
    this.numbers.clear();
  }
}

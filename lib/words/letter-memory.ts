/** So many are held before all are forgotten, so that it stays small whatever is read. */
const MOST = 8192;
/** Longer ones hardly come again. */
const LONGEST = 48;

/** What is known of letters that fit into no key, by the letters themselves: long words, other scripts, forms of more words. */
export class LetterMemory<V> {
  private readonly known = new Map<string, V>();

  find(letters: string): V | undefined {
    return this.known.get(letters);
  }

  add(letters: string, value: V): V {
    if (letters.length > LONGEST) return value;
    if (this.known.size === MOST) this.known.clear();
    this.known.set(apart(letters), value);
    return value;
  }
}

/** A copy: letters cut out of a text would keep all of it. */
const apart = (letters: string): string => Buffer.from(letters, 'utf16le').toString('utf16le');

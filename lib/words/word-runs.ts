import { isWordUnit } from '@/lib/bengali/words';
import { grown } from './grown';
import { WordKey } from './word-key';

/** Most texts have fewer words. */
const ROOM = 1 << 10;

/**
 * The words of a text in columns, cut before any of them is looked up: lookups that do not wait for what is made of the
 * word before go on side by side in the processor, where most of their time is waiting for memory.
 */
export class WordRuns {
  length = 0;
  starts = new Int32Array(ROOM);
  ends = new Int32Array(ROOM);
  /** The parts of their keys; `low` is 0 where a word fits into none, and for no other. */
  high = new Int32Array(ROOM);
  middle = new Int32Array(ROOM);
  low = new Int32Array(ROOM);
  private readonly key = new WordKey();

  /** @param text letters as mapped by `readLetters` */
  read(text: string): void {
    const { key } = this;
    const { length } = text;
    let count = 0;
    for (let at = 0; at < length; ) {
      if (!isWordUnit(text.charCodeAt(at))) {
        at++;
        continue;
      }
      if (count === this.starts.length) this.grow();
      this.starts[count] = at;
      at = key.read(text, at);
      this.ends[count] = at;
      this.high[count] = key.high;
      this.middle[count] = key.middle;
      this.low[count++] = key.fits ? key.low : 0;
    }
    this.length = count;
  }

  /** The key of the word of this number; valid until the next one is asked for. */
  keyAt(index: number): WordKey {
    const { key } = this;
    key.high = this.high[index] as number;
    key.middle = this.middle[index] as number;
    key.low = this.low[index] as number;
    key.fits = key.low !== 0;
    return key;
  }

  private grow(): void {
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
    this.high = grown(this.high);
    this.middle = grown(this.middle);
    this.low = grown(this.low);
  }
}

import { countUpTo } from '@/lib/first-from';
import type { DatedWord, DateWord } from './date-word';

/** The words of a text that a date may be made of, in order and in columns: most texts are never asked for them. */
export class DatedWords {
  length = 0;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly dates: DateWord[] = [];

  /** Forgets all of them. */
  begin(): void {
    this.length = 0;
  }

  /** Puts one behind the others. */
  add(start: number, end: number, date: DateWord): void {
    const index = this.length++;
    this.starts[index] = start;
    this.ends[index] = end;
    this.dates[index] = date;
  }

  at(index: number): DatedWord {
    return {
      start: this.starts[index] as number,
      end: this.ends[index] as number,
      date: this.dates[index] as DateWord,
    };
  }

  startAt(index: number): number {
    return this.starts[index] as number;
  }

  /** Index of the first that begins at or behind an offset; their number where none does. */
  firstFrom(offset: number): number {
    return countUpTo(this.starts, offset - 1, this.length);
  }

  /** Where the last one ends that begins at or before an offset; -1 where none does. */
  endBefore(offset: number): number {
    return this.ends[this.firstFrom(offset + 1) - 1] ?? -1;
  }
}

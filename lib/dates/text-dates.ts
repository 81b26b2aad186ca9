import type { Letters } from '@/lib/bengali/letters';
import { firstFrom } from '@/lib/first-from';
import type { CalendarDay } from '@/lib/time/calendar';
import type { DateMention } from './date-mention';
import { type DateTokens, readDateTokens } from './date-tokens';
import type { DatedWords } from './dated-words';
import { datesOf } from './dates-of';

/** A date reaches no further behind its last word than over an ending behind a mark and a bracket that closes. */
const REACH = 8;

/** The dates of a text, found when somebody first asks what they are: most texts are never asked. */
export class TextDates {
  private cut: DateTokens | null = null;
  private found: DateMention[] | null = null;

  /**
   * @param published the day of publication, where the page tells it
   * @param dated the words of the text that a date may be made of, in order
   */
  constructor(
    private readonly letters: Letters,
    private readonly published: CalendarDay | null,
    private readonly dated: DatedWords,
  ) {}

  /** All of them, in order, none overlapping. */
  all(): readonly DateMention[] {
    this.found ??= datesOf(this.letters.text, this.tokens(), this.published);
    return this.found;
  }

  /** Whether one may stand between two offsets: where no number and no word stands that may tell one, none is looked for. */
  mayStand(from: number, to: number): boolean {
    const word = this.dated.firstFrom(from);
    if (word === this.dated.length || this.dated.startAt(word) >= to) return false;
    const { tokens } = this.tokens();
    const token = tokens[firstFrom(tokens, from)];
    return token !== undefined && token.start < to;
  }

  private tokens(): DateTokens {
    this.cut ??= readDateTokens(this.letters.text, this.dated);
    return this.cut;
  }

  /** Whether a letter is part of a date; where no word of dates stands near, none is looked for. */
  covers(offset: number): boolean {
    const word = this.dated.endBefore(offset);
    if (word < 0 || offset - word > REACH) return false;
    const token = lastFrom(this.tokens().tokens, offset);
    if (!token || offset - token.end > REACH) return false;
    const date = lastFrom(this.all(), offset);
    return date !== undefined && offset < date.end;
  }
}

/** The last of some spans in order that begins at or before an offset. */
const lastFrom = <S extends { start: number }>(spans: readonly S[], offset: number): S | undefined =>
  spans[firstFrom(spans, offset + 1) - 1];

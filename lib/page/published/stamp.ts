import { WORD_END, WORD_START } from '@/lib/bengali/words';
import type { CalendarDay } from '@/lib/time/calendar';
import type { PaperZone } from './day-in-zone';

/** A day as one form of stamp prints it. */
export interface ReadDay {
  /** The day as printed, to be held against a weekday beside it. */
  printed: CalendarDay;
  /** The same where the paper is, if the stamp gives a time with a zone; else as printed. */
  day: CalendarDay;
}

/** One form of stamp. */
export interface StampForm {
  id: string;
  /** An example, for people. */
  example: string;
  /** Over letters as mapped by `readLetters`, in lower case; flags `gu`. */
  pattern: RegExp;
  /**
   * @param shown the letters as the page has them
   * @param zone where the paper is
   * @returns null where they name no day
   */
  read(match: RegExpExecArray, shown: string, zone: PaperZone): ReadDay | null;
}

/** The pattern between word edges, for forms that end in a numeral. */
export const between = (source: string): RegExp => new RegExp(`${WORD_START}(?:${source})${WORD_END}`, 'gu');

export const plainDay = (year: number, month: number, day: number): ReadDay => ({
  printed: { year, month, day },
  day: { year, month, day },
});

import type { DateTokens } from '../date-tokens';
import type { Told } from '../told';

/** What a refiner may look at beside the dates themselves. */
export interface DateContext extends DateTokens {
  /** Letters as mapped by `readLetters`. */
  text: string;
}

/** Dates in the order of the text → dates in the order of the text. */
export type DateRefiner = (told: readonly Told[], context: DateContext) => Told[];

/** What parts two tokens that follow on each other, as the shape has it; `before` and its successor. */
export const gapAfter = ({ shape }: DateContext, before: number): string => shape[before * 2 + 1] ?? '~';

/** The kind of a token; empty beyond the first and the last. */
export const kindAt = ({ tokens }: DateContext, index: number): string => tokens[index]?.kind ?? '';

/** Whether no sentence ends between two offsets. */
export const sameSentence = (text: string, start: number, end: number): boolean =>
  !/[।?!\n]/.test(text.slice(start, end));

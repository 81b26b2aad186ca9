import type { Span } from '@/lib/span';

/** One way in which articles name the outlet that they have their news from. */
export interface CreditRule {
  id: string;
  /** An example, for people. */
  example: string;
  /**
   * @param text letters as mapped by `readLetters`
   * @returns the span of the name or names alone, without case ending
   */
  find(text: string): Span | null;
}

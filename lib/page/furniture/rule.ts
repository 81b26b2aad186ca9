import type { Line } from '../lines';

/**
 * What a rule makes of a line that is no plain paragraph.
 * `end`: once the body has begun, it ends before this line. `drop`: the line is not the article's.
 * `headlines-follow`: nor are the headlines right after it. `no-title`: it is no headline; among paragraphs it may be a
 * list or a date. `body`: the line is the article's, however short.
 */
export type Verdict = 'end' | 'drop' | 'headlines-follow' | 'no-title' | 'body';

/** One kind of line that pages have around and between an article's paragraphs. */
export interface FurnitureRule {
  id: string;
  verdict: Verdict;
  /** The words are so plain that the rule holds even in a text that comes as the body alone. */
  plain?: true;
  /** @param title the article's title where it is known already */
  applies(line: Line, title: string | null): boolean;
}

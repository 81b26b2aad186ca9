/** Longer texts that end without a mark end mostly with somebody's name. */
const MOST = 600;
const ENDS = /[।॥?!|”’"'»)\]]\s*$/u;

/**
 * Whether a text is but the beginning of its article, as feeds give it: short, and broken off where no sentence ends.
 * @param text as it is shown
 */
export const isBeginning = (text: string): boolean =>
  /(…|\.\.\.)\s*$/u.test(text) || (text.length <= MOST && !ENDS.test(text));

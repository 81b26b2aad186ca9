/** What stands behind a sentence in quotation marks: "…" where the article breaks off within it, and nothing where it closes. */
export const brokenOff = (sentence: string): string => (CLOSES.test(sentence) ? '' : '…');

/** A mark that ends a sentence, and what may stand around it. */
const CLOSES = /[।॥.?!…:;][\s"'“”‘’)\]]*$/u;

import type { Span } from '@/lib/span';

const DANDA = 0x964;
const DOUBLE_DANDA = 0x965;
const TERMINATORS = '।!?|॥';
const CLOSERS = '"\')]';
/** Where no letter from here on ends a sentence: most letters of a Bengali text lie there. */
const BENGALI = 0x980;

/**
 * Splits letters into sentences: at danda, question and exclamation marks with the quotes and brackets that close
 * behind them, and at line ends. A full stop ends none: newspapers write it in abbreviations (ড., মো.).
 * @param text letters as mapped by `readLetters`
 * @returns spans in order, without surrounding blanks, none empty
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && (text.charCodeAt(from) <= 32 || text[from] === '\u3000')) from++;
    while (to > from && text.charCodeAt(to - 1) <= 32) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= BENGALI || code === 32) continue;
    if (code === 10 || code === 13) {
      close(i);
      continue;
    }
    if (code !== DANDA && code !== DOUBLE_DANDA && code !== 33 && code !== 63 && code !== 124) continue;
    let end = i + 1;
    while (end < text.length && (TERMINATORS + CLOSERS).includes(text[end] as string)) end++;
    // ‘… করবেন?’ বলেন তিনি: a quote closed before a comma goes on
    if (text[end] === ',') continue;
    close(end);
    i = end - 1;
  }
  close(text.length);
  return sentences;
}

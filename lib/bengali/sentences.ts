import type { Span } from '@/lib/span';

/** Where a sentence may end: at a mark or at a line's end. */
const END = /[।॥?!|\n\r]/g;
/** What belongs to the mark before it. */
const BEHIND = '।॥?!|"\')]';

/**
 * Splits letters into sentences: at danda, question and exclamation marks with the quotes and brackets that close
 * behind them, and at line ends. A full stop ends none: newspapers write it in abbreviations (ড., মো.).
 * @param text letters as mapped by `readLetters`
 * @returns spans in order, without surrounding blanks, none empty
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  END.lastIndex = 0;
  while (END.test(text)) {
    const at = END.lastIndex - 1;
    let end = at;
    if (!isLineEnd(text, at)) {
      end++;
      while (end < text.length && BEHIND.includes(text[end] as string)) end++;
      // ‘… করবেন?’ বলেন তিনি: a quote closed before a comma goes on
      if (text[end] === ',') continue;
    }
    pushTrimmed(sentences, text, start, end);
    start = end;
    END.lastIndex = Math.max(end, at + 1);
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

const isLineEnd = (text: string, at: number) => text[at] === '\n' || text[at] === '\r';

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let [start, end] = [from, to];
  while (start < end && (text.charCodeAt(start) <= 32 || text[start] === '\u3000')) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  if (end > start) sentences.push({ start, end });
}

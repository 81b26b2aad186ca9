import { readLetters, shownSpan } from '@/lib/bengali/letters';
import type { Span } from '@/lib/span';
import { foldedStems } from './text-terms';

/** A sentence of an article with the words that were looked for. */
export interface FoundSentence extends Span {
  text: string;
  /** The words in it, as offsets into `text`; in order, none touching another. */
  marks: Span[];
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The sentence of a text that has most of the words, the first of those that have as many.
 * @param words as `parseQuery` gives them
 * @param sentences UTF-16 spans of `text`
 * @returns null where there is no sentence at all; without marks where none has any of the words
 */
export function foundSentence(
  text: string,
  sentences: readonly Span[],
  words: readonly string[],
): FoundSentence | null {
  const asked = words.map((word) => new Set(foldedStems(word)));
  let best: { found: FoundSentence; has: number } | null = null;
  for (const { start, end } of sentences) {
    const shown = text.slice(start, end);
    const has = new Set<number>();
    const marks = marksIn(shown, asked, has);
    if (!best || has.size > best.has) best = { found: { start, end, text: shown, marks }, has: has.size };
    if (has.size === asked.length) break;
  }
  return best?.found ?? null;
}

function marksIn(shown: string, asked: readonly ReadonlySet<string>[], has: Set<number>): Span[] {
  const letters = readLetters(shown);
  return [...letters.text.matchAll(WORDS)].flatMap((match) => {
    const terms = foldedStems(match[0].toLowerCase());
    const fits = asked.flatMap((stems, index) => (terms.some((term) => stems.has(term)) ? [index] : []));
    for (const index of fits) has.add(index);
    return fits.length > 0
      ? [shownSpan(letters, { start: match.index, end: match.index + match[0].length })]
      : [];
  });
}

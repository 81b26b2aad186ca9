import { measure } from './shape';
import type { Typeface } from './typefaces';

export interface Fitting {
  typeface: Typeface;
  /** Sizes to try, in pixels, the largest first. */
  sizes: readonly number[];
  /** In pixels. */
  width: number;
  /** Lines, of text of a size. */
  most: (size: number) => number;
  /** What closes the text, a mark that it was opened with: it stands behind what is cut as well. */
  closing?: string;
}

export interface Fitted {
  size: number;
  lines: string[];
  /** Whether nothing is cut. */
  whole: boolean;
}

/** Breaks words into at most so many lines by their measured width, in the largest size that holds them; else cut by "…". */
export function fitted(text: string, { typeface, sizes, width, most, closing = '' }: Fitting): Fitted {
  for (const size of sizes) {
    const lines = broken(text + closing, (line) => measure(line, typeface, size) <= width);
    if (lines.length <= most(size)) return { size, lines, whole: true };
  }
  const size = sizes.at(-1) ?? 16;
  const fits = (line: string) => measure(line, typeface, size) <= width;
  const lines = broken(text, fits);
  const kept = most(size) - 1;
  return {
    size,
    lines: [...lines.slice(0, kept), cut(lines.slice(kept).join(' '), fits, closing)],
    whole: false,
  };
}

/** A word longer than a line is broken between letters, never within a conjunct. */
function broken(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line)) {
      const head = longest(lettersOf(line), fits);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

const letters = new Intl.Segmenter('bn', { granularity: 'grapheme' });

/** The letters as people count them; conjuncts are one. */
const lettersOf = (text: string): string[] => [...letters.segment(text)].map(({ segment }) => segment);

/** As many of the parts from the first as fit, and one at the least; found by halving, for each try is measured. */
function longest(parts: string[], fits: (line: string) => boolean): string {
  let [some, tooMany] = [1, parts.length + 1];
  while (tooMany - some > 1) {
    const tried = (some + tooMany) >> 1;
    if (fits(parts.slice(0, tried).join(''))) some = tried;
    else tooMany = tried;
  }
  return parts.slice(0, some).join('');
}

/** The words that fit with "…" behind them, and what closes them. */
function cut(text: string, fits: (line: string) => boolean, closing: string): string {
  const end = `…${closing}`;
  const words = text.split(' ').map((word, index) => (index === 0 ? word : ` ${word}`));
  const line = longest(words, (head) => fits(head + end)).replace(/[\s,;:।]+$/u, '');
  return longest(lettersOf(line), (head) => fits(head + end)) + end;
}

import { shape } from './shape';
import type { Typeface } from './typefaces';

export interface Fitting {
  typeface: Typeface;
  /** Sizes to try, in pixels, the largest first. */
  sizes: readonly number[];
  /** In pixels. */
  width: number;
  most: number;
}

export interface Fitted {
  size: number;
  lines: string[];
}

/** Breaks words into at most so many lines by their measured width, in the largest size that holds them; else cut by "…". */
export function fitted(text: string, { typeface, sizes, width, most }: Fitting): Fitted {
  for (const size of sizes) {
    const lines = broken(text, (line) => shape(line, typeface, size).width <= width);
    if (lines.length <= most) return { size, lines };
  }
  const size = sizes.at(-1) ?? 16;
  const fits = (line: string) => shape(line, typeface, size).width <= width;
  const lines = broken(text, fits);
  return { size, lines: [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(' '), fits)] };
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

/** The letters as people count them; those that a hasanta ties together stay one. */
function lettersOf(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of letters.segment(text)) {
    if (found.at(-1)?.endsWith('\u09cd')) found[found.length - 1] += segment;
    else found.push(segment);
  }
  return found;
}

function longest(parts: string[], fits: (line: string) => boolean): string {
  let head = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    if (!fits(head + part)) break;
    head += part;
  }
  return head;
}

/** The words that fit with "…" behind them. */
function cut(text: string, fits: (line: string) => boolean): string {
  const words = text.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop();
  const line = words.join(' ').replace(/[\s,;:।]+$/u, '');
  return fits(`${line}…`) ? `${line}…` : `${longest(lettersOf(line), (head) => fits(`${head}…`))}…`;
}

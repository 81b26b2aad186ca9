import { isWordUnit } from '@/lib/bengali/words';
import type { Marks } from '@/seeds/lexicon/page-words';
import { keyOf, type Line } from '../lines';

/** A label is short; a paragraph that happens to begin with its words is none. */
const LONGEST_LABEL = 100;

/** The key without the marks and counts around its words: `• মন্তব্য (০) :` → `মন্তব্য`. */
export function bare(key: string): string {
  return key
    .replace(/^[^\p{L}\p{N}\p{M}©]+/u, '')
    .replace(/[\s:।|•.,!>»-]+$/u, '')
    .replace(/\s*(?:[([{]\s*\d*\s*[)\]}]|\d+)$/u, '')
    .replace(/[\s:।|•.,!>»-]+$/u, '');
}

/** Compiles a word list's marks into a test of lines. */
export function marked({ whole, start, within }: Marks): (line: Line) => boolean {
  const wholes = new Set(whole.map((entry) => bare(keyOf(entry))));
  const starts = start.map(keyOf);
  const inside = within.map(keyOf);
  return ({ key }) => {
    if (key === '' || key.length > LONGEST_LABEL) return false;
    const label = key.replace(/^[-•*]\s?/u, '');
    const begins = (entry: string) => label.startsWith(entry) && !isWordUnit(label.charCodeAt(entry.length));
    return wholes.has(bare(key)) || starts.some(begins) || inside.some((entry) => key.includes(entry));
  };
}

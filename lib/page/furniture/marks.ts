import { isWordUnit } from '@/lib/bengali/words';
import type { Marks } from '@/seeds/lexicon/page-words';
import { keyOf, type Line, labelOf } from '../lines';

/** A label is short; a paragraph that happens to begin with its words is none. */
const LONGEST_LABEL = 100;

/** Compiles a word list's marks into a test of lines. */
export function marked({ whole, start, within }: Marks): (line: Line) => boolean {
  const wholes = new Set(whole.map((entry) => labelOf(keyOf(entry))));
  const starts = start.map(keyOf);
  const inside = within.map(keyOf);
  return ({ key, label }) => {
    if (key === '' || key.length > LONGEST_LABEL) return false;
    if (wholes.has(label)) return true;
    // the colon behind বিভাগ: is no part of the label, a bullet before it no part of either
    const at = key.indexOf(label);
    const begins = (entry: string) =>
      key.startsWith(entry, at) && !isWordUnit(key.charCodeAt(at + entry.length));
    return starts.some(begins) || inside.some((entry) => key.includes(entry));
  };
}

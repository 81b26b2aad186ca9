import { nameWidth } from './name-width';

/** A name as it is written on the map. */
export interface NameLines {
  lines: readonly string[];
  /** Of its widest line, in pixels. */
  width: number;
}

const written = (...lines: string[]): NameLines => ({ lines, width: Math.max(...lines.map(nameWidth)) });

/** In what ways a name may be written, the best first: whole; without what stands behind a comma; in two lines. */
export function nameLines(name: string): NameLines[] {
  const short = name.split(',')[0] ?? name;
  const words = short.split(' ');
  const halves = words
    .slice(1)
    .map((_, at) => written(words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')));
  const even = halves.toSorted((a, b) => a.width - b.width).slice(0, 1);
  return [written(name), ...(short === name ? [] : [written(short)]), ...even];
}

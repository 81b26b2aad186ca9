import { nameWidth } from './name-width';

/** A name as it is written on the map. */
export interface NameLines {
  lines: readonly string[];
  /** Of its widest line, in pixels. */
  width: number;
}

/** Lines with their width. */
export const written = (...lines: string[]): NameLines => ({
  lines,
  width: Math.max(...lines.map(nameWidth)),
});

/** Words that stay in one line. */
export const tied = (words: string): string => words.replaceAll(' ', '\u00a0');

/** A name with the words that its circle stands for its neighbours as well, which stay in one line. @param near such as "and 3 nearby" */
export const withNear = (name: string, near: string): string => `${name} ${tied(near)}`;

/** In what ways a name may be written, the best first: whole; without what stands behind a comma; in two lines. */
export function nameLines(name: string): NameLines[] {
  const short = shortOf(name);
  return [written(name), ...(short === name ? [] : [written(short)]), ...inTwo(short)];
}

/** The same with what is said of a circle's other places. @param near such as "and 3 nearby" */
export function nearLines(name: string, near: string): NameLines[] {
  const [whole, short] = [withNear(name, near), withNear(shortOf(name), near)];
  return [written(whole), ...(short === whole ? [] : [written(short)]), ...inTwo(short)];
}

/** Without what stands behind a comma. */
export const shortOf = (name: string): string => name.split(',')[0] ?? name;

/** In two lines, as even as they come; nothing for one word. */
function inTwo(name: string): NameLines[] {
  const words = name.split(' ');
  const halves = words
    .slice(1)
    .map((_, at) => written(words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')));
  return halves.toSorted((a, b) => a.width - b.width).slice(0, 1);
}

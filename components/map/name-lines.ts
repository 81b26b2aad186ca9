import { nameWidth } from './name-width';

/** A name as it is written on the map. */
export interface NameLines {
  lines: readonly string[];
  /** Of its widest line, in pixels. */
  width: number;
}

const written = (...lines: string[]): NameLines => ({ lines, width: Math.max(...lines.map(nameWidth)) });

/** A name with the words that its circle stands for its neighbours as well. @param near such as "and near" */
export const withNear = (name: string, near: string): string => `${name} ${near.replaceAll(' ', '\u00a0')}`;

/** In what ways a name may be written, the best first: whole; without what stands behind a comma; in two lines. */
export function nameLines(name: string): NameLines[] {
  const short = shortOf(name);
  return [written(name), ...(short === name ? [] : [written(short)]), ...inTwo(short)];
}

/** The same of a circle that stands for several, where words have no room: never as if it was that of one alone, the sign by its word. */
export const briefNearLines = (name: string): NameLines[] => nameLines(`${shortOf(name)}+`);

/** The same in words. @param near such as "and near" */
export function nearLines(name: string, near: string): NameLines[] {
  const [whole, short] = [withNear(name, near), withNear(shortOf(name), near)];
  return [written(whole), ...(short === whole ? [] : [written(short)]), ...inTwo(short)];
}

const shortOf = (name: string): string => name.split(',')[0] ?? name;

/** In two lines, as even as they come; nothing for one word. */
function inTwo(name: string): NameLines[] {
  const words = name.split(' ');
  const halves = words
    .slice(1)
    .map((_, at) => written(words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')));
  return halves.toSorted((a, b) => a.width - b.width).slice(0, 1);
}

import type { DateLocale } from '@/lib/time/display';
import type { Path } from './path-between';
import { fill, type StepWords } from './words';

/**
 * The way between two in words: in how many steps it leads from one to the other, and in how many of them nothing was held.
 * @param between whom it was sought between
 */
export function tellPath(
  { ids, held }: Path,
  between: readonly string[],
  nameOf: (id: string) => string,
  words: Pick<StepWords, 'pathDirect' | 'pathDirectNotHeld' | 'pathFound' | 'pathNotHeld' | 'noPath'>,
  locale: DateLocale,
): string {
  const { pathDirect, pathDirectNotHeld, pathFound, pathNotHeld, noPath } = words;
  if (ids.length === 0) return fill(noPath, { names: between.map(nameOf).join(', ') }, locale);
  const notHeld = held.filter((count) => count === 0).length;
  const [all, some] = held.length === 1 ? [pathDirect, pathDirectNotHeld] : [pathFound, pathNotHeld];
  const sentence = notHeld > 0 ? some : all;
  return fill(sentence, { names: between.map(nameOf).join(' → '), count: held.length, notHeld }, locale);
}

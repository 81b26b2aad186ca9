import type { DateLocale } from '@/lib/time/display';
import { fill, type StepWords } from './words';

/** More names than these are counted. */
export const NAMED = 6;

/** Names in a row, the first of them where there are many, with how many more there are. */
export function namesOf(
  names: readonly string[],
  words: Pick<StepWords, 'more'>,
  locale: DateLocale,
): string {
  const more = names.length - NAMED;
  const rest = more > 0 ? [fill(words.more, { count: more }, locale)] : [];
  return [...names.slice(0, NAMED), ...rest].join(', ');
}

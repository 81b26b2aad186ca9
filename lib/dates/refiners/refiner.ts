import { isWordUnit } from '@/lib/bengali/words';
import type { DateTokens } from '../date-tokens';
import type { Told } from '../told';

/** What a refiner may look at beside the dates themselves. */
export interface DateContext extends DateTokens {
  /** Letters as mapped by `readLetters`. */
  text: string;
}

/** Dates in the order of the text → dates in the order of the text. */
export type DateRefiner = (told: readonly Told[], context: DateContext) => Told[];

/** What parts two tokens that follow on each other, as the shape has it; `before` and its successor. */
export const gapAfter = ({ shape }: DateContext, before: number): string => shape[before * 2 + 1] ?? '~';

/** The kind of a token; empty beyond the first and the last. */
export const kindAt = ({ tokens }: DateContext, index: number): string => tokens[index]?.kind ?? '';

/** How many sentence ends lie between two tokens. */
export function sentencesBetween({ text, tokens }: DateContext, before: number, after: number): number {
  return sentenceEnds(text, tokens[before]?.end ?? 0, tokens[after]?.start ?? 0);
}

/** How many sentence ends lie between two offsets; a paragraph's end is one too. */
export function sentenceEnds(text: string, start: number, end: number): number {
  let [ends, before] = [0, false];
  for (let at = start; at < end; at++) {
    const ending = SENTENCE_ENDS.includes(text.charCodeAt(at));
    if (ending && !before) ends++;
    before = ending;
  }
  return ends;
}
const SENTENCE_ENDS: readonly number[] = Array.from('।?!\n', (mark) => mark.charCodeAt(0));

/** The word that stands before a token with nothing but a space between them; empty where there is none. */
export function wordBefore({ text, tokens }: DateContext, index: number): string {
  const end = (tokens[index]?.start ?? 0) - 1;
  if (text[end] !== ' ') return '';
  let start = end;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

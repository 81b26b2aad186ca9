import { spell } from '@/lib/bengali/letters';

/** Words as alternatives of a regular expression, letters mapped, longest first. */
export const alternatives = (words: readonly string[]): string =>
  [...new Set(words.map(spell))]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|');

const OPENERS = new Set('\n।!?"\').]([-');

/** Whether a sentence, a bracket or a line begins at `at`, blanks aside. */
export function opensSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text[before] === ' ') before--;
  return before < 0 || OPENERS.has(text[before] as string);
}

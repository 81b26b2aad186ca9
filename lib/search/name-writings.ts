import { type AskedWord, fitOf } from './fit';
import { heardName, type Word } from './heard';
import { fold } from './text-terms';

/** Forms of a name, and what was typed for it. */
export interface Typed {
  asked: readonly AskedWord[];
  forms: readonly string[];
}

/** How the words that were typed are written in each form that has them: পুতিন and putin for `putin`. */
export function writingsOfTyped({ asked, forms }: Typed): string[][] {
  return forms.flatMap((form) => {
    const { code, words } = heardName(form);
    const fitting = code ? null : fittingWords(asked, words);
    return fitting ? [fitting] : [];
  });
}

/** The forms of a single word, but for codes, which are words of other languages (IN, IT). Words of others may stand apart. */
export const wholeWords = (forms: readonly string[]): string[][] =>
  forms.flatMap((form) => {
    const { code, words } = heardName(form);
    return code || words.length !== 1 ? [] : [words.map(({ letters }) => letters)];
  });

/** Without those that have all the words of another one, which finds whatever they find. */
export function fewest(writings: readonly (readonly string[])[]): string[][] {
  const plain = writings.map((words) => [...new Set(words.map(fold))]);
  // many names have the same words
  const once = new Map(plain.map((words) => [words.join(' '), words]));
  const kept: string[][] = [];
  for (const words of [...once.values()].sort((a, b) => a.length - b.length)) {
    if (words.length > 0 && !kept.some((one) => one.every((word) => words.includes(word)))) kept.push(words);
  }
  return kept;
}

function fittingWords(asked: readonly AskedWord[], words: readonly Word[]): string[] | null {
  const left = [...words];
  const found: string[] = [];
  for (const one of asked) {
    const at = left.findIndex((word) => fits(one, word, words.indexOf(word) === words.length - 1));
    if (at < 0) return null;
    found.push(...left.splice(at, 1).map(({ letters }) => letters));
  }
  return found;
}

/** The last word of somebody's name that begins alike is the same word: মাখোঁ and ম্যাক্রোঁ, which `macron` sounds like neither of. */
function fits(asked: AskedWord, word: Word, last: boolean): boolean {
  const way = fitOf(asked, word)?.way;
  if (way && way !== 'near') return true;
  const [typed] = asked.shapes;
  return last && !!typed && word.heard.length > 3 && typed.heard.slice(0, 2) === word.heard.slice(0, 2);
}

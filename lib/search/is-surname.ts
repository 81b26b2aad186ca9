import { type AskedWord, type Fit, fitOf, isBetter } from './fit';
import { heardName } from './heard';

/** Whether a word of a query is the last word of a name that it was found by, and so as good as the whole of it. */
export function isSurname(asked: AskedWord, form: string): boolean {
  const { words } = heardName(form);
  let best: { fit: Fit; at: number } | null = null;
  for (const [at, word] of words.entries()) {
    const fit = fitOf(asked, word);
    if (fit && (!best || !isBetter(best.fit, fit))) best = { fit, at };
  }
  return best?.at === words.length - 1;
}

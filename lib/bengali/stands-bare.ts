import { isWordUnit } from './words';

/** Whether a word stands in the text with word edges on both sides. */
export function standsBare(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = at === 0 || !isWordUnit(text.charCodeAt(at - 1));
    const end = at + word.length;
    if (before && (end === text.length || !isWordUnit(text.charCodeAt(end)))) return true;
  }
  return false;
}

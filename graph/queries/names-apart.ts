import type { AskedWord } from '@/lib/search/fit';
import { searchWords } from '@/lib/search/letters';
import { isSpelt, type NameMatch } from '@/lib/search/match-name';
import { idOf, type NamePart } from './name-hit';

/** The words one by one that a stretch only sounds like: `xi washington` is no Washington. */
export const within = (found: readonly NamePart[], { from, to, hits: [best] }: NamePart): NamePart[] =>
  to - from > 1 && (best?.match.joined || (best?.is !== 'leader' && best?.match.way === 'sound'))
    ? found.filter((one) => one.to - one.from === 1 && from <= one.from && one.to <= to)
    : [];

/**
 * Whether all words are names of several, each as it is spelt: `uae india` only sounds like one word that is `india`.
 * @param from where the words begin in the query
 */
export function areNames(parts: readonly NamePart[], words: readonly AskedWord[], from = 0): boolean {
  const named = parts.flatMap(({ hits: [best], ...at }) => {
    const asked = words.slice(at.from - from, at.to - from);
    return best && isNamed(best.match, asked) ? [idOf(best)] : [];
  });
  const covered = parts.reduce((sum, part) => sum + part.to - part.from, 0);
  return covered === words.length && named.length === parts.length && new Set(named).size === parts.length;
}

/** `xi` begins many a word, and is all that Xi Jinping is called. */
export const isFirstWord = ({ way, form }: NameMatch, [word]: readonly AskedWord[]): boolean =>
  way === 'start' && /^[A-Z]/.test(form) && searchWords(form)[0] === word?.shapes[0]?.letters;

/** As it is spelt, as it begins that is being typed, or all of a short first name. */
const isNamed = (match: NameMatch, asked: readonly AskedWord[]): boolean =>
  isSpelt(match) || isFirstWord(match, asked) || (match.way === 'start' && asked.every(({ last }) => last));

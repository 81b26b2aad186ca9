import { spell } from '@/lib/bengali/letters';
import { leaders } from '@/seeds/lexicon';
import { commonWords } from '@/seeds/lexicon/common-words';

const COMMON: ReadonlySet<string> = new Set(commonWords.map(spell));
let words: Set<string> | null = null;

/** Whether a word is an everyday one, by which no name goes on. */
export const isCommonWord = (word: string): boolean => COMMON.has(word);

/** Whether a word is part of some leader's name in the lexicon: খান, চৌধুরী, মোহাম্মদ. */
export function isNameWord(word: string): boolean {
  words ??= new Set(
    leaders
      .flatMap((leader) => [leader.name, ...leader.aliases])
      .flatMap((name) => spell(name).split(/[ .-]+/u))
      .filter((part) => part.length > 1 && !COMMON.has(part)),
  );
  return words.has(word);
}

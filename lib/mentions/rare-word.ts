import { nameSkeleton } from '@/lib/bengali/skeleton';
import { type EntrySet, TYPE_BITS } from '@/lib/lexicon/entry-set';
import { isCommonWord } from '@/lib/lexicon/name-words';
import { index } from './spelling-index';

/** A word that so many leaders bear says who is meant; রহমান and আহমেদ do not. */
const RARE = 2;

let rare: ReadonlySet<string> | null = null;

/** Whether letters are nothing but a name, and part of so few leaders' names that they tell whose name may stand there. */
export function isRare({ types }: EntrySet, letters: string): boolean {
  rare ??= new Set(
    [...index().bearers]
      .filter(([word, bearers]) => word.length > 2 && bearers.size <= RARE && !isCommonWord(word))
      .map(([word]) => word),
  );
  return (types & ~TYPE_BITS.leader) === 0 && rare.has(letters);
}

/** Whether a word sounds as some leader's full name begins. */
export const opensName = (word: string): boolean => index().beginnings.has(nameSkeleton(word));

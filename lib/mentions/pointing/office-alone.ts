import { spell } from '@/lib/bengali/letters';
import { isCommonWord } from '@/lib/lexicon/name-words';
import type { Chunk } from '../chunk';

/** Whether an office without a name means whoever bears it: no name of another's, no rank, no house stands behind it. */
export function meansItsBearer(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index] as Chunk;
  const next = chunks[index + 1];
  return !isAnothersName(next) && !isLevel(next) && !isHouse(chunk, next) && !isAny(chunks, index);
}

/** "যুগোস্লাভ প্রেসিডেন্ট টিটো": a word that is no everyday one stands behind the office, and may be its bearer's name. */
const isAnothersName = (next: Chunk | undefined): boolean =>
  next?.word != null && next.word.length > 2 && !isCommonWord(next.word) && isNounLike(next.word);
/** Verbs and words in a case are no bare name. */
const isNounLike = (word: string) => !/(েন|েছে|ছিল|লেন|বেন|তে|কে|ের|ায়|নি)$/u.test(word);

/** "পররাষ্ট্রমন্ত্রী পর্যায়ের বৈঠক": the rank of those who meet, and no one minister. */
const isLevel = (next: Chunk | undefined): boolean => next !== undefined && LEVEL.has(next.letters);
const LEVEL: ReadonlySet<string> = new Set(['পর্যায়ে', 'পর্যায়ের'].map(spell));

/** "রাষ্ট্রপতি ভবনে": the house, and not who lives there. */
const isHouse = (chunk: Chunk, next: Chunk | undefined): boolean =>
  chunk.case === 'nominative' && next !== undefined && HOUSES.some((house) => next.letters.startsWith(house));
const HOUSES = ['ভবন', 'প্রাসাদ', 'কার্যালয়', 'দপ্তর', 'বাসভবন'].map(spell);

/** "ফ্রান্সের কোনো প্রেসিডেন্ট", "কোনো ক্ষমতাসীন মার্কিন প্রেসিডেন্ট": one of those who ever held it. */
const isAny = (chunks: readonly Chunk[], index: number): boolean =>
  chunks.slice(Math.max(0, index - NEAR), index + 1).some(({ letters, office }) =>
    // "পাকিস্তানের কোনো পররাষ্ট্রমন্ত্রী" is one chunk
    office ? letters.split(' ').some((word) => ANY.has(word)) : ANY.has(letters),
  );
const NEAR = 2;
const ANY: ReadonlySet<string> = new Set(['কোনো', 'কোনও', 'কোন'].map(spell));

import { joined } from './keys';
import { searchWords } from './letters';
import { soundKey, sounds } from './sounds';

/** A word of a name or of a query. */
export interface Word {
  letters: string;
  /** As `sounds` tells it. */
  heard: string;
  key: string;
}

export const heardWord = (letters: string): Word => {
  const heard = sounds(letters);
  return { letters, heard, key: soundKey(heard) };
};

/** A name as it is written and heard. */
export interface HeardName {
  /** Letters that nobody says as a word: SY, UAE. */
  code: boolean;
  words: readonly Word[];
  /** Every row of its words said as one, with how many words it has. */
  rows: readonly { said: Word; words: number }[];
}

/** Names are asked for again and again, and the same first names stand in many: what was worked out of them is kept. */
const KEPT = 20_000;
const kept = new Map<string, HeardName>();
const CODE = /^[A-Z]{2,3}$/;

export function heardName(name: string): HeardName {
  const known = kept.get(name);
  if (known) return known;
  const words = searchWords(name).map(heardWord);
  const rows = words.flatMap((_, from) =>
    words
      .slice(from)
      .map((__, more) => ({ said: asOne(words.slice(from, from + more + 1)), words: more + 1 }))
      // initials are said from the first one on: কে এম of এ কে এম is no কিম
      .filter((row) => from === 0 || !words.slice(from - 1, from + row.words).every(isInitial)),
  );
  if (kept.size >= KEPT) kept.clear();
  const heard = { code: CODE.test(name), words, rows };
  kept.set(name, heard);
  return heard;
}

const LONGEST_INITIAL = 2;
const isInitial = ({ heard }: Word): boolean => heard.length <= LONGEST_INITIAL;

/** Words said as one, without a gap. */
export function asOne(words: readonly Pick<Word, 'heard'>[]): Word {
  const heard = joined(words.map((word) => word.heard));
  return { letters: '', heard, key: soundKey(heard) };
}

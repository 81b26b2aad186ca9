import { distance } from 'fastest-levenshtein';
import { isEnglish } from './english-words';
import { isEveryday } from './everyday';
import { heardWord, type Word } from './heard';
import { isMonth } from './months';
import { isOneOff } from './one-off';
import { stems } from './stems';
import { isTitle } from './titles-alone';
import { WAYS, type Way } from './way';

/** A word of a query in every shape that it may stand in: without its case ending too. */
export interface AskedWord {
  shapes: Word[];
  /** A word that everybody uses is a name as it is spelt alone: it sounds like nobody's, and is no slip in one. */
  everyday: boolean;
  /** A word of English is a name as it is spelt, or as the name begins that is being typed: no slip, and like nobody's. */
  english: boolean;
  /** It may be the beginning of a name. */
  goesOn: boolean;
  /** It is being typed. */
  last: boolean;
  /** A month is a name as it is spelt alone, and begins none: May. */
  month: boolean;
  /** A title is a word of somebody's name only as it is spelt, and beside the others of it: King Abdullah. */
  title: boolean;
}

/** A word as it was typed, in every shape; it may go on. */
export const askedWord = (word: string): AskedWord => ({
  shapes: stems(word).map(heardWord),
  everyday: isEveryday(word),
  english: isEnglish(word),
  goesOn: true,
  last: false,
  month: isMonth(word),
  title: isTitle(word),
});

/**
 * The words of a query. An English one is a beginning only while it is being typed: `war` is no Warsaw, `put` may be on the
 * way to Putin.
 * @param typing the last word may go on
 */
export const askedWords = (words: readonly string[], typing: boolean): AskedWord[] =>
  words.map(askedWord).map((one, at) => {
    const last = typing && at === words.length - 1;
    return { ...one, last, goesOn: !one.english || last };
  });

/** How far off a word counts that only begins with the sounds. */
export const BEGINNING = 20;

/** How a word of a query fits one of a name. */
export interface Fit {
  way: Exclude<Way, 'spelling'>;
  /** How far the sounds are apart. */
  off: number;
}

/** How a word of a query fits one of a name; null where it does not. */
export function fitOf(asked: AskedWord, word: Word): Fit | null {
  const { shapes, everyday, english, goesOn, month, title } = asked;
  let best: Fit | null = null;
  for (const shape of shapes) {
    const fit = fitOfShape(shape, word, shape === shapes[0]);
    if (!fit || ((everyday || english) && isLoose(fit))) continue;
    if (fit.way !== 'name' && (month || title || (fit.way === 'start' && !goesOn))) continue;
    if (!best || isBetter(fit, best)) best = fit;
  }
  return best;
}

/** Not spelt so. */
const isLoose = ({ way }: Fit): boolean => way === 'near' || way === 'sound';

function fitOfShape(asked: Word, word: Word, asWritten: boolean): Fit | null {
  if (asked.letters === word.letters) return { way: 'name', off: asWritten ? 0 : 1 };
  if (asWritten && word.letters.startsWith(asked.letters)) return { way: 'start', off: 0 };
  const off = apart(asked, word);
  if (off !== null) return { way: 'sound', off };
  // a beginning that is spelt otherwise: পুটি for পুতিন
  if (asWritten && beginsAlike(asked, word)) return { way: 'sound', off: BEGINNING };
  if (asked.letters.length > 3 && isOneOff(asked.letters, word.letters)) return { way: 'near', off: 0 };
  if (asked.heard.length > 3 && isOneOff(asked.heard, word.heard)) return { way: 'near', off: 1 };
  return null;
}

/** Three sounds tell a beginning only where the first letter is the same: `usa` is not ওসমানী, যুদ্ধ not চৌধুরী. */
const beginsAlike = (asked: Word, word: Word): boolean =>
  asked.heard.length > (asked.letters[0] === word.letters[0] ? 2 : 3) && word.heard.startsWith(asked.heard);

/** How far two words with the same bones sound apart; null where they are no match by sound. */
export function apart(a: Word, b: Word): number | null {
  if (a.key !== b.key || !a.key) return null;
  const off = distance(a.heard, b.heard);
  const shorter = Math.min(a.heard.length, b.heard.length);
  // one sound is nobody's name: zzzz is no J
  if (shorter < 2) return null;
  // two consonants alone tell little: যুদ্ধ is not চাদ
  const allowed = a.key.length > 2 ? Math.ceil(shorter / 3) : shorter > 3 ? 1 : 0;
  return off <= allowed ? off : null;
}

/** Whether one fit is better than another. */
export const isBetter = (a: Fit, b: Fit): boolean =>
  a.way === b.way ? a.off < b.off : WAYS.indexOf(a.way) < WAYS.indexOf(b.way);

import { distance } from 'fastest-levenshtein';
import { isEveryday } from './everyday';
import { asOne, type HeardName, heardName, heardWord, type Word } from './heard';
import { isOneOff } from './one-off';
import { stems } from './stems';

/**
 * Why a name was found, the best first: it is written so; it begins so; another form of the name is written or begins
 * so; it sounds so; it is one letter off.
 */
export const WAYS = ['name', 'start', 'spelling', 'sound', 'near'] as const;
export type Way = (typeof WAYS)[number];

/** A word of a query in every shape that it may stand in: without its case ending too. */
export interface AskedWord {
  shapes: Word[];
  /** A word that everybody uses is a name as it is spelt or sounds, and no slip in another one. */
  everyday: boolean;
}

export const askedWord = (word: string): AskedWord => ({
  shapes: stems(word).map(heardWord),
  everyday: isEveryday(word),
});

/** Someone or some country by all names. */
export interface Names {
  name: string;
  nameEn: string | null;
  aliases: readonly string[];
}

export interface NameMatch {
  way: Way;
  /** The form of the name that matched, as it is written. */
  form: string;
  /** Lower is better, within the same way as well. */
  rank: number;
  /** How far the sounds are apart, in letters. */
  off: number;
  /** Whether the form has no more words. */
  whole: boolean;
}

/** Whether a match is plain enough to take one word among others for a name. */
export const isPlain = ({ way, off }: NameMatch): boolean =>
  way === 'name' || way === 'spelling' || (way === 'sound' && off === 0);

/** Whether a match is so loose that a slip of the finger is as likely. */
export function isVague({ way, off }: NameMatch, asked: readonly AskedWord[]): boolean {
  if (way !== 'sound' || off === 0) return way === 'near';
  return off > 1 || asked.every(({ shapes }) => (shapes[0]?.key.length ?? 0) < 3);
}

/** The best match of words that stand for one name; null where none of its forms has them all. */
export function matchName(asked: readonly AskedWord[], names: Names): NameMatch | null {
  const main = [names.name, ...(names.nameEn ? [names.nameEn] : [])];
  const query = { asked, said: saidAsOne(asked) };
  let best: NameMatch | null = null;
  const take = (form: string, alias: boolean) => {
    const one = matchForm(query, form, alias);
    if (one && (!best || one.rank < best.rank)) best = one;
  };
  for (const form of main) take(form, false);
  for (const form of names.aliases) take(form, true);
  return best;
}

/** A word of so few letters is hardly ever all of a name. */
const SHORT = 2;

const rankOf = (way: Way, within: number) => WAYS.indexOf(way) * 100 + Math.min(within, 99);

/** The words of a query, and all of them said as one, with each ending that the last may have. */
interface Asked {
  asked: readonly AskedWord[];
  said: readonly Word[];
}

function saidAsOne(asked: readonly AskedWord[]): Word[] {
  const before = asked.slice(0, -1).map(({ shapes }) => ({ heard: shapes[0]?.heard ?? '' }));
  return (asked.at(-1)?.shapes ?? []).map((last) => asOne([...before, last]));
}

function matchForm({ asked, said }: Asked, form: string, alias: boolean): NameMatch | null {
  const heard = heardName(form);
  const { words } = heard;
  const best = heard.code
    ? asCode(asked, words)
    : (wordByWord(asked, words) ?? asOneWord(asked, said, heard));
  if (!best) return null;
  const whole = heard.code || words.length === asked.length;
  // মো. is written in many names, and who types it may want to go on
  const short = !whole && asked.every(({ shapes }) => (shapes[0]?.letters.length ?? 0) <= SHORT);
  const written = best.way === 'name' && short ? 'start' : best.way;
  const way = alias && (written === 'name' || written === 'start') ? 'spelling' : written;
  // the whole name before a part of it, and among spellings what is written out before what begins so
  const within = written === 'start' ? 50 : whole ? 0 : 10;
  // another name written out in full (UK, নমো) is no worse than the first letters of a name
  const rank = way === 'spelling' && written === 'name' && whole ? rankOf('start', best.off) : null;
  return { way, form, rank: rank ?? rankOf(way, within + best.off), off: best.off, whole };
}

/** How far off a word counts that only begins with the sounds. */
export const BEGINNING = 20;

interface Fit {
  way: Exclude<Way, 'spelling'>;
  /** How far the sounds are apart. */
  off: number;
}

/** A code is one as it is spelt alone: `xi` is not Syria for sounding like SY. */
function asCode(asked: readonly AskedWord[], [code]: readonly Word[]): Fit | null {
  const typed = asked.map(({ shapes }) => shapes[0]?.letters ?? '').join('');
  return typed === code?.letters ? { way: 'name', off: 0 } : null;
}

/** Every asked word fits another word of the form; the worst of them counts. */
function wordByWord(asked: readonly AskedWord[], words: readonly Word[]): Fit | null {
  if (asked.length > words.length) return null;
  const taken: boolean[] = [];
  // two sounds are in half of all names
  const bySound =
    asked.length === words.length || asked.some(({ shapes }) => (shapes[0]?.heard.length ?? 0) > 2);
  let worst: Fit = { way: 'name', off: 0 };
  for (const one of asked) {
    let best: Fit | null = null;
    let place = 0;
    for (const [at, word] of words.entries()) {
      const fit = taken[at] ? null : fitOf(one, word);
      if (!fit || (fit.way === 'sound' && !bySound) || (best && !isBetter(fit, best))) continue;
      best = fit;
      place = at;
    }
    if (!best) return null;
    taken[place] = true;
    worst = { way: isBetter(worst, best) ? best.way : worst.way, off: worst.off + best.off };
  }
  return worst;
}

/** সি চিন পিং for শি জিনপিং: the same sounds with other gaps between the words. */
function asOneWord(
  asked: readonly AskedWord[],
  said: readonly Word[],
  { words, rows }: HeardName,
): Fit | null {
  if (words.length + asked.length < 3) return null;
  const everyday = asked.every((one) => one.everyday);
  for (const one of said) {
    for (const row of rows) {
      const off = row.words === asked.length ? null : apart(one, row.said);
      if (off !== null && !(everyday && off > 0)) return { way: 'sound', off };
    }
  }
  return null;
}

/** How a word of a query fits one of a name; null where it does not. */
export function fitOf({ shapes, everyday }: AskedWord, word: Word): Fit | null {
  let best: Fit | null = null;
  for (const shape of shapes) {
    const fit = fitOfShape(shape, word, shape === shapes[0]);
    if (!fit || (everyday && isLoose(fit))) continue;
    if (!best || isBetter(fit, best)) best = fit;
  }
  return best;
}

/** Neither spelt so, nor with just these sounds. */
const isLoose = ({ way, off }: Fit): boolean => way === 'near' || (way === 'sound' && off > 0);

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
function apart(a: Word, b: Word): number | null {
  if (a.key !== b.key || !a.key) return null;
  const off = distance(a.heard, b.heard);
  const shorter = Math.min(a.heard.length, b.heard.length);
  // two consonants alone tell little: যুদ্ধ is not চাদ
  const allowed = a.key.length > 2 ? Math.ceil(shorter / 3) : shorter > 3 ? 1 : 0;
  return off <= allowed ? off : null;
}

const isBetter = (a: Fit, b: Fit): boolean =>
  a.way === b.way ? a.off < b.off : WAYS.indexOf(a.way) < WAYS.indexOf(b.way);

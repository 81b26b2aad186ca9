import { type AskedWord, apart, type Fit, fitOf, isBetter } from './fit';
import { asOne, type HeardName, heardName, type Word } from './heard';
import type { NameMatch } from './match-name';
import { WAYS, type Way } from './way';
import { isWrittenSo } from './written-so';

/** A word of so few letters is hardly ever all of a name. */
const SHORT = 2;
/** A part of a name, and another name written out in full: behind the name itself. */
const PART = 10;

/** From this on a rank is of what only begins so. */
export const START = 50;
const rankOf = (way: Way, within: number) => WAYS.indexOf(way) * 100 + Math.min(within, 99);

/** The words of a query, and all of them said as one, with each ending that the last may have. */
interface Asked {
  asked: readonly AskedWord[];
  said: readonly Word[];
}

/** The words of a query said as one, with each ending that the last may have. */
export function saidAsOne(asked: readonly AskedWord[]): Word[] {
  const before = asked.slice(0, -1).map(({ shapes }) => ({ heard: shapes[0]?.heard ?? '' }));
  return (asked.at(-1)?.shapes ?? []).map((last) => asOne([...before, last]));
}

/**
 * How the words of a query fit one form of a name; null where they do not.
 * @param alias whether it is another form than the name itself
 */
export function matchForm({ asked, said }: Asked, form: string, alias: boolean): NameMatch | null {
  const heard = heardName(form);
  const { words } = heard;
  if (asked.every(({ title }) => title)) return null;
  const apart = heard.code ? asCode(asked, words) : wordByWord(asked, words);
  const best = apart ?? (heard.code ? null : asOneWord(asked, said, heard));
  if (!best) return null;
  const joined = !apart;
  const whole = heard.code || words.length === asked.length;
  // মো. is written in many names, and who types it may want to go on
  const short = !whole && asked.every(({ shapes }) => (shapes[0]?.letters.length ?? 0) <= SHORT);
  const written = best.way === 'name' && short ? 'start' : best.way;
  const way = alias && (written === 'name' || written === 'start') ? 'spelling' : written;
  // the whole name before a part of it, and among spellings what is written out before what begins so
  const within = written === 'start' ? START : whole ? 0 : PART;
  // another name written out in full (UK, নমো, চিন) is as good as a part of a name
  const rank = way === 'spelling' && written === 'name' && whole ? rankOf('name', PART + best.off) : null;
  if (way === 'sound' && isWrittenSo(asked, words))
    return { way, form, rank: BEGUN, off: best.off, whole, joined };
  return { way, form, rank: rank ?? rankOf(way, within + best.off), off: best.off, whole, joined };
}

/** Of what is as good as a beginning. */
const BEGUN = rankOf('start', START);

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
      // `shi` is শি চিন পিং's own first name
      const heard = bySound || (at === 0 && fit?.off === 0);
      if (!fit || (fit.way === 'sound' && !heard) || (best && !isBetter(fit, best))) continue;
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
  if (asked.every(({ everyday, english, month }) => everyday || english || month)) return null;
  for (const one of said) {
    for (const row of rows) {
      const off = row.words === asked.length ? null : apart(one, row.said);
      if (off !== null) return { way: 'sound', off };
    }
  }
  return null;
}

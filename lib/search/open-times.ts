import { WORD } from '@/lib/bengali/words';
import { readDateWord } from '@/lib/dates/date-word';
import { dayAfter } from '@/lib/time/bins';
import { bounds } from '@/lib/time/edtf';
import { englishDateWord } from './english-dates';
import { searchLetters } from './letters';
import { NOW, type OpenWay, openWay } from './listed-words';

const BENGALI = /^[\u0980-\u09ff]/;
const isBengali = (word: string): boolean => BENGALI.test(word);
const BEFORE = new RegExp(`(${WORD}+) *$`, 'u');
const AFTER = new RegExp(`^[ -]*(${WORD}+)`, 'u');
/** Words between a time and what says that it is open: সালের, মাসের, এর. */
const OF_TIME = 'sgmyt';

/** What stands beside a time and says that it has one end. */
interface Beside {
  /** How many letters it takes, with the blanks between. */
  length: number;
  ways: OpenWay[];
}

/** Words before a time, as English has them. @param text what stands before it @param between whether that begins with another time */
export function openBefore(text: string, between: boolean): Beside {
  const found = BEFORE.exec(text);
  const way = openWay(found?.[1] ?? '');
  return found && way && !(between && isBengali(found[1] ?? ''))
    ? { length: found[0].length, ways: [way] }
    : { length: 0, ways: [] };
}

/** Words behind it, as Bengali has them (সালের পর থেকে), or those by which it goes on until now (to now). @param text what stands behind it @param between whether another time ends that */
export function openAfter(text: string, between: boolean): Beside {
  const ways: OpenWay[] = [];
  let length = 0;
  for (let at = 0; ; ) {
    const found = AFTER.exec(text.slice(at));
    const word = found?.[1] ?? '';
    const way = between && !isBengali(word) ? null : openWay(word);
    if (found && ways.length > 0 && isNow(word)) {
      const last = AFTER.exec(text.slice(at + found[0].length));
      const until = last && openWay(last[1] ?? '') === 'until' ? last[0].length : 0;
      return { length: at + found[0].length + until, ways: ['since'] };
    }
    if (!found || (!way && !(ways.length === 0 && isOfTime(word)))) return { length, ways };
    at += found[0].length;
    if (way) {
      ways.push(way);
      length = at;
    }
  }
}

export const isOfTime = (word: string): boolean => {
  const parts = isBengali(word) ? readDateWord(word)?.parts : undefined;
  return parts?.length === 1 && OF_TIME.includes(parts[0]?.kind ?? ' ');
};

/** Whether a time that begins goes on until then: এখন, আজ. */
function isNow(word: string): boolean {
  const [part, ...others] = (readDateWord(word) ?? englishDateWord(word))?.parts ?? [];
  return NOW.has(searchLetters(word)) || (others.length === 0 && part?.kind === 'R' && part.value === 0);
}

const FROM: readonly OpenWay[] = ['since', 'after'];

/**
 * A time with one end as EDTF has it: since 2025 is `2025/..`, before May 2026 `../2026-04`; as exact as what it is told
 * by. Null where the words say both that it begins and that it ends there.
 */
export function openEnd(edtf: string, ways: readonly OpenWay[]): string | null {
  const days = bounds(edtf);
  const [way] = ways;
  if (!days || !way || ways.some((one) => FROM.includes(one) !== FROM.includes(way))) return null;
  const [from = '', to = from] = edtf.split('/');
  if (way === 'since') return `${from}/..`;
  if (way === 'until') return `../${to}`;
  return way === 'after'
    ? `${dayAfter(days.latest, 1).slice(0, to.length)}/..`
    : `../${dayAfter(days.earliest, -1).slice(0, from.length)}`;
}

/** Two such times as the one between them: after 2024 and before 2027. Null where they have nothing between. */
export function between(a: string | null, b: string | null): string | null {
  const [from, open] = a?.split('/') ?? [];
  const [none, to] = b?.split('/') ?? [];
  if (open !== '..' || none !== '..' || !from || !to) return null;
  const joined = from === to ? from : `${from}/${to}`;
  return bounds(joined) ? joined : null;
}

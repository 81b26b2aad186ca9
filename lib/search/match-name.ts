import type { AskedWord } from './fit';
import { matchForm, START, saidAsOne } from './match-form';
import type { Way } from './way';

/** Someone or some country by all names. */
export interface Names {
  name: string;
  nameEn: string | null;
  aliases: readonly string[];
}

/** How a name was found. */
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
  /** The words fit only said as one: জিন পিং for জিনপিং. */
  joined: boolean;
}

/** Whether a match is plain enough to take one word among others for a name. */
export const isPlain = ({ way, off }: NameMatch): boolean =>
  way === 'name' || way === 'spelling' || (way === 'sound' && off === 0);

/** Whether a name only begins as was typed. */
export const onlyBegins = ({ rank }: NameMatch): boolean => rank % 100 >= START;

/** Whether a name, or a word of one, is written out as it is spelt. */
export const isSpelt = (match: NameMatch): boolean =>
  (match.way === 'name' || match.way === 'spelling') && !onlyBegins(match);

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

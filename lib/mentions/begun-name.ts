import { spell } from '@/lib/bengali/letters';
import type { LeaderRecord } from '@/seeds/lexicon';
import { nameParts } from '@/seeds/lexicon/name-parts';
import type { Tokens } from './token-table';
import type { Token } from './tokens';

const LINKS = new Set(nameParts.links.map(spell));

/** "হাসান শেখ" of "হাসান শেখ মোহামুদ": how a longer name is begun again; null for a shorter one, and where a link stands last (মোহাম্মদ বিন). */
export function firstWords(name: string): string | null {
  const [first = '', second = '', third] = name.split(' ');
  const isNamelike = second.length > 2 && first.length > 1 && !LINKS.has(second);
  return third !== undefined && isNamelike ? `${first} ${second}` : null;
}

/** "কিম ইয়ং চোল": a family name that stands first, and another's given names behind it; "কিম জানান" is himself. */
export function goesOnAsAnothers(
  tokens: Tokens,
  index: number,
  { name }: LeaderRecord,
  text: string,
): boolean {
  const [token, next] = [tokens.at(index) as Token, tokens.at(index + 1)];
  if (!spell(name).startsWith(`${text.slice(token.start, token.end)} `)) return false;
  if (mayGoOn(next, token.end, text)) return true;
  // a given name that some other leader bears too
  return (
    next !== undefined && isBareName(next, token.end, text) && mayGoOn(tokens.at(index + 2), next.end, text)
  );
}

/** A word stands directly behind that may be part of a name: no mark, no everyday word, none that is known for anything. */
export const mayGoOn = (next: Token | undefined, end: number, text: string): boolean =>
  next !== undefined && isBareName(next, end, text) && next.entries.length === 0;

const isBareName = ({ start, stemEnd, end, mark, meant }: Token, before: number, text: string): boolean =>
  start === before + 1 && text[before] === ' ' && !mark && (meant.part || meant.name) && end === stemEnd;

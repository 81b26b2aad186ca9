import { spell } from '@/lib/bengali/letters';
import type { LeaderRecord } from '@/seeds/lexicon';
import { type UnknownName, VIRAMA } from './name-after-title';
import type { OfficePhrase } from './person';
import { index } from './spelling-index';
import { bears } from './term';
import type { Tokens } from './token-table';

/** Fewer letters may begin anybody's name. */
const LEAST = 4;
const MOST_WORDS = 4;

/**
 * "… ভারতের প্রধানমন্ত্রী নরেন্দ্র", "… প্রেসিডেন্ট ডোনাল্ড ট্রাম্": where the text breaks off in a name, the one holder of the office of that state on that
 * day whose name begins so. @param from the first token behind the title @returns null where there is none, or more than one
 */
export function nameBrokenOff(
  tokens: Tokens,
  from: number,
  text: string,
  office: OfficePhrase,
  day: string | null,
): { name: UnknownName; record: LeaderRecord } | null {
  const to = tokens.length;
  const [first, last] = [tokens.at(from), tokens.at(to - 1)];
  if (!office.of || !first || !last || to - from > MOST_WORDS) return null;
  for (let i = from; i < to; i++) if (tokens.at(i)?.mark) return null;
  const letters = text.slice(first.start, last.end);
  const begun = letters.endsWith(VIRAMA) ? letters.slice(0, -1) : letters;
  if (begun.length < LEAST || begun.includes('\n')) return null;
  const isBegun = ({ name, aliases }: LeaderRecord) =>
    [name, ...aliases].some((form) => {
      const own = spell(form);
      return own.length > begun.length && own.startsWith(begun);
    });
  const holders = index().holders.get(`${office.title}|${office.of}`) ?? [];
  const isBearer = ({ offices }: LeaderRecord) => bears(offices, office, day);
  const [record, other] = new Set(holders.filter((one) => isBearer(one) && isBegun(one)));
  if (!record || other) return null;
  const { start } = first;
  return { name: { from, to, start, stemEnd: last.end, end: last.end, case: 'nominative' }, record };
}

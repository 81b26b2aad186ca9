import { distance } from 'fastest-levenshtein';
import { spell } from '@/lib/bengali/letters';
import { nameSkeleton } from '@/lib/bengali/skeleton';
import type { LeaderRecord } from '@/seeds/lexicon';
import type { OfficePhrase } from './person';
import { calledKey, index, only, type Spelling } from './spelling-index';
import { bears } from './term';

/**
 * The leader of this office whose name these words are in another spelling, full or the surname alone.
 * @param name letters as mapped, without ending
 * @param day the article's ISO day, null where it is not told
 * @returns null where the lexicon knows none or more than one such bearer of the office
 */
export function bearerSpeltOtherwise(
  name: string,
  office: OfficePhrase,
  day: string | null,
): LeaderRecord | null {
  const key = nameSkeleton(name);
  const isBearer = ({ leader }: Spelling) => bears(leader.offices, office, day);
  return (
    only(index().full.get(key)?.filter(isBearer), name) ??
    bearerBySurname(name, office, day) ??
    only(index().surname.get(key)?.filter(isBearer), name)
  );
}

/** Offices that one person at a time holds in a state. */
const ONE_BEARER: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'foreign-minister',
  'king',
  'army-chief',
]);

/** Whether these words are a leader's given names, one sound off at most. */
function isGivenNameOf({ name, aliases }: LeaderRecord, given: string): boolean {
  const key = nameSkeleton(given);
  return [name, ...aliases].some((form) => {
    const own = nameSkeleton(spell(form).split(/[ -]/u).slice(0, -1).join(' '));
    return own.length > 2 && distance(own, key) <= 1;
  });
}

/**
 * "নেপালের প্রধানমন্ত্রী পিকে শর্মা ওলি": given names that the lexicon lacks before the surname of the one who held the
 * office of that state on that day; on no day that is told, of the one whose given names are all but those.
 */
function bearerBySurname(name: string, office: OfficePhrase, day: string | null): LeaderRecord | null {
  if (office.former || !ONE_BEARER.has(office.title)) return null;
  const surname = name.split(/[ -]/u).at(-1) ?? '';
  if (name === surname) return null;
  const given = name.slice(0, -surname.length - 1);
  const holders = index().called.get(calledKey(office.title, office.of ?? '', surname)) ?? [];
  const found = [...holders].filter(
    (leader) =>
      // "প্রধানমন্ত্রী নরেন্দ মোদী": of no state that stands by, or on no day, both names have to be alike
      ((office.of !== null && day !== null) || isGivenNameOf(leader, given)) &&
      bears(leader.offices, office, day),
  );
  return found.length === 1 ? (found[0] as LeaderRecord) : null;
}

import type { Candidate } from '@/graph/queries/search-candidates';
import type { AskedWord } from '@/lib/search/fit';
import { LATIN } from '@/lib/search/letters';
import { ASKING } from '@/lib/search/listed-words';
import { isPlain, isSpelt, isVague, matchName, type NameMatch } from '@/lib/search/match-name';
import { partNames, type Stretch } from '@/lib/search/segments';
import { withoutFaint } from '@/lib/search/without-faint';
import { isSlip } from './is-slip';
import { bestFirst, type NameHit, type NamePart, namesOf } from './name-hit';
import { beginningKeys, joinedKeys, soundKeys } from './name-keys';
import { areNames, isFirstWord, within } from './names-apart';

/** A query's words, and what is known of those whom they may mean. */
interface Asked {
  words: readonly AskedWord[];
  /** Ids by the keys that they are kept under. */
  under: ReadonlyMap<string, readonly string[]>;
  known: ReadonlyMap<string, Candidate>;
  /** Makes those of these ids known who are worth a look. */
  look: (ids: readonly string[]) => Promise<void>;
  /** Words that were typed in capitals. */
  capitals: readonly string[];
}

/**
 * @param wanted the stretches that may be names
 * @param near further keys of each word
 */
export async function partsOf(
  { words, under, known, look, capitals }: Asked,
  wanted: readonly Stretch[],
  near: readonly string[][] = [],
): Promise<NamePart[]> {
  const kept = (keys: readonly string[]) => keys.flatMap((key) => under.get(key) ?? []);
  const maybe = wanted.map((stretch) => {
    const asked = words.slice(stretch.from, stretch.to);
    const bySound = inAll(asked.map((word) => kept(soundKeys(word))));
    // only the last words of a query may be still being typed; what is long enough tells who it begins
    const open = stretch.to === words.length || asked.some(isTelling);
    const byOther = open
      ? inAll(
          asked.map((word, at) => kept([...soundKeys(word), ...beginningKeys(word), ...(near[at] ?? [])])),
        )
      : [];
    return { stretch, asked, ids: new Set([...bySound, ...kept(joinedKeys(asked)), ...byOther]) };
  });
  const all = new Set(maybe.flatMap(({ ids }) => [...ids]));
  await look([...all].filter((id) => !known.has(id)));
  const found = maybe.flatMap(({ stretch, asked, ids }) => {
    const hits = [...ids].flatMap((id) => {
      const one = known.get(id);
      const match = one && matchName(asked, namesOf(one));
      if (!one || !match || !isLikely(one, match, stretch, asked, words.length)) return [];
      if (isPartOfSeat(one, match, asked) || (asked.length === 1 && isSlip({ ...one, match }))) return [];
      const isCode = one.is === 'country' && match.form === one.country.code;
      return isCode && !isTypedAsCode(asked, words.length, capitals) ? [] : [{ ...one, match }];
    });
    hits.sort(bestFirst);
    const meant = withoutLookAlikes(withoutFaint(hits, asked));
    return hits[0] ? [{ ...stretch, hits: meant, rank: hits[0].match.rank }] : [];
  });
  return partNames(
    found.filter((one) => !areNames(within(found, one), words.slice(one.from, one.to), one.from)),
  );
}

/** A house that stands for a state is meant by its whole name alone: ভবন and রাষ্ট্রীয় are words of many, and সাক্ষাৎ sounds like none. */
const isPartOfSeat = (one: Candidate, match: NameMatch, asked: readonly AskedWord[]): boolean =>
  one.is === 'country' &&
  one.seats.includes(match.form) &&
  (isVague(match, asked) || (!match.whole && !asked.some(({ last }) => last)));

/** What is all of a state's name as it is spelt is no beginning of somebody's, and sounds like nobody's: iran, Smriti Irani. */
function withoutLookAlikes(hits: NameHit[]): NameHit[] {
  const isState = hits.some(({ is, match }) => is !== 'leader' && match.whole && isSpelt(match));
  return isState ? hits.filter(({ is, match }) => is !== 'leader' || isSpelt(match)) : hits;
}

function inAll([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  const sets = others.map((ids) => new Set(ids));
  return sets.length === 0 ? first : first.filter((id) => sets.every((ids) => ids.has(id)));
}

/** One word among others is taken for a name only where it is plainly one, or is still being typed; a letter (এ) never plainly is. */
function isLikely(
  { is }: Candidate,
  match: NameMatch,
  { from, to }: Stretch,
  asked: readonly AskedWord[],
  of: number,
): boolean {
  if (to - from === of) return true;
  const alone = to - from === 1 ? (asked[0]?.shapes[0]?.letters ?? '') : '';
  // in the last 10 days; মোদি কি চীন গেছেন: WHO and To Lam stand first
  if (/^\d+$/u.test(alone) || (from > 0 && ASKING.has(alone))) return false;
  // এক is no initial of A K
  const everyday = is === 'leader' && asked.every((word) => word.everyday);
  if (everyday && !(isSpelt(match) && match.off === 0)) return false;
  if (!isLetter(asked) && (isPlain(match) || isFirstWord(match, asked))) return true;
  return match.way === 'start' ? (to === of && isBegun(asked)) || asked.every(isTelling) : to - from > 1;
}

/** What is still being typed, or so long that it begins few names: no Senegal for `sen`. */
const isBegun = (asked: readonly AskedWord[]): boolean =>
  asked.some(({ last }) => last) ||
  asked.every(
    ({ shapes: [word] }) => (word?.letters.length ?? 0) >= (LATIN.test(word?.letters ?? '') ? 4 : 3),
  );

/** So many Latin letters, which are no English word, tell a name by its beginning: zelensky, erdog. */
const TELLING = 5;
export const isTelling = ({ goesOn, english, shapes: [word] }: AskedWord): boolean =>
  goesOn && !english && LATIN.test(word?.letters ?? '') && (word?.letters.length ?? 0) >= TELLING;

const isLetter = ([word, ...others]: readonly AskedWord[]): boolean =>
  others.length === 0 && word?.shapes[0]?.letters.length === 1;

/** In a sentence `my`, `in` and `is` are words, and no Malaysia, India and Iceland. */
const isTypedAsCode = (asked: readonly AskedWord[], of: number, capitals: readonly string[]): boolean =>
  asked.length === of || asked.every(({ shapes: [word] }) => !!word && capitals.includes(word.letters));

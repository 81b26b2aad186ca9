import type { Engine } from '@/graph/engine/engine';
import { type Candidate, candidates, keptUnder } from '@/graph/queries/search-candidates';
import { type AskedWord, askedWords } from '@/lib/search/fit';
import { isVague } from '@/lib/search/match-name';
import { neighbourKeys } from '@/lib/search/one-off';
import { stretches } from '@/lib/search/segments';
import type { NamePart } from './name-hit';
import { beginningKeys, joinedKeys, soundKeys } from './name-keys';
import { isTelling, partsOf } from './name-parts';
import { areNames } from './names-apart';
import { withoutStrangers } from './without-strangers';

/** Words of a query that may be names. */
export interface NameWords {
  /** As `parseQuery` gives them. */
  names: readonly string[];
  /** Those of them that were typed in capitals. */
  capitals: readonly string[];
  /** The last one may go on. */
  typing: boolean;
  /** Times that are told with them, as EDTF: whoever held an office then is meant. */
  times?: readonly string[];
  /** As `parseQuery` gives them. */
  behindIn?: readonly string[];
  apart?: readonly number[];
}

/**
 * Whom the words of a query name: one part for `পুতিন` or `ভ্লাদিমির পুতিন`, two for `পুতিন মোদি`. The best first: by why it
 * matched, then by number of meetings. Words that are nobody's name are in no part.
 */
export async function searchNames(engine: Engine, words: NameWords): Promise<NamePart[]> {
  const { names, capitals, typing } = words;
  const asked = askedWords(names, typing);
  const parts = await namesIn(engine, asked, capitals);
  if (parts.length === 0 || asked.length < 2) return parts;
  return withoutStrangers(await withSlips(engine, asked, capitals, parts), names, asked);
}

/** With whom each long word that is nobody's name beside the others means by itself: `zelenskiy putin`. */
async function withSlips(
  engine: Engine,
  words: readonly AskedWord[],
  capitals: readonly string[],
  parts: readonly NamePart[],
): Promise<NamePart[]> {
  const slips = await Promise.all(
    words.map(async (word, at) => {
      const isKnown = parts.some(({ from, to }) => from <= at && at < to);
      if (isKnown || !isTelling(word)) return [];
      return (await namesIn(engine, [word], capitals)).map((part) => ({ ...part, from: at, to: at + 1 }));
    }),
  );
  return [...parts, ...slips.flat()].sort((a, b) => a.from - b.from);
}

async function namesIn(
  engine: Engine,
  words: readonly AskedWord[],
  capitals: readonly string[],
): Promise<NamePart[]> {
  if (words.length === 0) return [];
  const everything = { from: 0, to: words.length };
  const under = await keptUnder(engine, [
    ...new Set([...words.flatMap(soundKeys), ...words.flatMap(beginningKeys), ...joinedKeys(words)]),
  ]);
  const known = new Map<string, Candidate>();
  const look = async (ids: readonly string[]) => {
    for (const [id, one] of await candidates(engine, ids)) known.set(id, one);
  };
  const asked = { words, under, known, look, capitals };
  const whole = await partsOf(asked, [everything]);
  const best = whole[0]?.hits[0]?.match;
  // who is found by all words said as one, or not surely, is not meant where the words are names of several
  const doubtful = best && words.length > 1 && (best.joined || isVague(best, words));
  const apart = doubtful
    ? await partsOf(
        asked,
        stretches(words.length).filter(({ from, to }) => to - from < words.length),
      )
    : [];
  if (areNames(apart, words)) return apart;
  if (best && !isVague(best, words)) return whole;
  const parts =
    whole.length > 0 || words.length === 1 ? whole : await partsOf(asked, stretches(words.length));
  const all = parts !== whole && parts.reduce((sum, { from, to }) => sum + to - from, 0) === words.length;
  if (all || words.length > MOST_WITH_SLIPS) return parts;
  // only now, for there are many: words that are one letter off
  const near = words.map(({ shapes, everyday, english }) =>
    everyday || english ? [] : neighbourKeys(shapes[0]?.heard ?? ''),
  );
  if (near.every((keys) => keys.length === 0)) return parts;
  for (const [key, of] of await keptUnder(engine, near.flat())) under.set(key, of);
  const nearly = await partsOf(asked, [everything], near);
  return nearly.length > 0 ? nearly : parts;
}

/** In a name of more words a slip is not looked for. */
const MOST_WITH_SLIPS = 3;

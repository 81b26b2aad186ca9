import type { Engine } from '@/graph/engine/engine';
import { type Candidate, candidates, keptUnder } from '@/graph/queries/search-candidates';
import { type AskedWord, askedWord } from '@/lib/search/fit';
import { beginningKeyOf, joined, soundKeyOf } from '@/lib/search/keys';
import { isPlain, isVague, matchName, type NameMatch } from '@/lib/search/match-name';
import { neighbourKeys } from '@/lib/search/one-off';
import { organisationKey } from '@/lib/search/organisation-key';
import { partNames, type Stretch, stretches } from '@/lib/search/segments';
import { withoutFaint } from '@/lib/search/without-faint';

/** Whoever or whatever was found, and why. */
export type NameHit = Candidate & { match: NameMatch };

/** A name in the query, with all whom it may mean, the best first. */
export interface NamePart extends Stretch {
  hits: NameHit[];
}

/** A leader's id, a country's code, an organisation's key. */
export function idOf(one: Candidate): string {
  if (one.is === 'organisation') return organisationKey(one.organisation.id);
  return one.is === 'leader' ? one.leader.id : one.country.code;
}

/** Whether the two have a page together: organisations have none. */
export const isPair = (a: Candidate, b: Candidate): boolean =>
  a.is !== 'organisation' && b.is !== 'organisation';

/** What it is called. */
export function nameOf(one: Candidate): { name: string; nameEn: string | null } {
  if (one.is === 'organisation') return one.organisation;
  return one.is === 'leader' ? one.leader : one.country;
}

/**
 * Whom the words of a query name: one part for `পুতিন` or `ভ্লাদিমির পুতিন`, two for `পুতিন মোদি`. The best first: by why it
 * matched, then by number of meetings. Words that are nobody's name are in no part.
 * @param names words as `parseQuery` gives them, at most six
 */
export async function searchNames(engine: Engine, names: readonly string[]): Promise<NamePart[]> {
  if (names.length === 0) return [];
  const words = names.map(askedWord);
  const everything = { from: 0, to: words.length };
  const under = await keptUnder(engine, [
    ...new Set([...words.flatMap(soundKeys), ...words.flatMap(beginningKeys), ...joinedKeys(words)]),
  ]);
  const known = new Map<string, Candidate>();
  const look = async (ids: readonly string[]) => {
    for (const [id, one] of await candidates(engine, ids)) known.set(id, one);
  };
  const asked = { words, under, known, look };
  const whole = await partsOf(asked, [everything]);
  if (whole[0]?.hits[0] && !isVague(whole[0].hits[0].match, words)) return whole;
  const parts =
    whole.length > 0 || words.length === 1 ? whole : await partsOf(asked, stretches(words.length));
  const all = parts !== whole && parts.reduce((sum, { from, to }) => sum + to - from, 0) === words.length;
  if (all || words.length > MOST_WITH_SLIPS) return parts;
  // only now, for there are many: words that are one letter off
  const near = words.map(({ shapes, everyday }) => (everyday ? [] : neighbourKeys(shapes[0]?.heard ?? '')));
  if (near.every((keys) => keys.length === 0)) return parts;
  for (const [key, of] of await keptUnder(engine, near.flat())) under.set(key, of);
  const nearly = await partsOf(asked, [everything], near);
  return nearly.length > 0 ? nearly : parts;
}

/** In a name of more words a slip is not looked for. */
const MOST_WITH_SLIPS = 3;

/** A query's words, and what is known of those whom they may mean. */
interface Asked {
  words: readonly AskedWord[];
  /** Ids by the keys that they are kept under. */
  under: ReadonlyMap<string, readonly string[]>;
  known: ReadonlyMap<string, Candidate>;
  /** Makes those of these ids known who are worth a look. */
  look: (ids: readonly string[]) => Promise<void>;
}

/**
 * @param wanted the stretches that may be names
 * @param near further keys of each word
 */
async function partsOf(
  { words, under, known, look }: Asked,
  wanted: readonly Stretch[],
  near: readonly string[][] = [],
): Promise<NamePart[]> {
  const kept = (keys: readonly string[]) => keys.flatMap((key) => under.get(key) ?? []);
  const maybe = wanted.map((stretch) => {
    const asked = words.slice(stretch.from, stretch.to);
    const bySound = inAll(asked.map((word) => kept(soundKeys(word))));
    // only the last words of a query may be still being typed
    const open = stretch.to === words.length;
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
      return one && match && isLikely(match, stretch, words.length) ? [{ ...one, match }] : [];
    });
    hits.sort(bestFirst);
    return hits[0] ? [{ ...stretch, hits: withoutFaint(hits, asked), rank: hits[0].match.rank }] : [];
  });
  return partNames(found);
}

function inAll([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  const sets = others.map((ids) => new Set(ids));
  return sets.length === 0 ? first : first.filter((id) => sets.every((ids) => ids.has(id)));
}

/** One word among others is taken for a name only where it is plainly one, or is still being typed. */
function isLikely(match: NameMatch, { from, to }: Stretch, of: number): boolean {
  if (to - from === of || isPlain(match)) return true;
  return match.way === 'start' ? to === of : to - from > 1;
}

const namesOf = (one: Candidate) => ({ ...nameOf(one), aliases: one.aliases });

/** Why it matched counts before how often somebody met, and how often before how well it fits. */
function bestFirst(a: NameHit, b: NameHit): number {
  const tier = Math.floor(a.match.rank / 10) - Math.floor(b.match.rank / 10);
  return tier || b.meetings - a.meetings || a.match.rank - b.match.rank || byId(a, b);
}

const byId = (a: NameHit, b: NameHit) => (idOf(a) < idOf(b) ? -1 : 1);

const soundKeys = ({ shapes }: AskedWord): string[] => shapes.map(({ heard }) => soundKeyOf(heard));

function beginningKeys({ shapes }: AskedWord): string[] {
  const beginning = beginningKeyOf(shapes[0]?.heard ?? '');
  return beginning ? [beginning] : [];
}

/** The keys of every row of words, said as one. */
function joinedKeys(words: readonly AskedWord[]): string[] {
  return stretches(words.length)
    .filter(({ from, to }) => to - from > 1)
    .flatMap(({ from, to }) => {
      const before = words.slice(from, to - 1).map(({ shapes }) => shapes[0]?.heard ?? '');
      return (words[to - 1]?.shapes ?? []).map(({ heard }) => soundKeyOf(joined([...before, heard])));
    });
}

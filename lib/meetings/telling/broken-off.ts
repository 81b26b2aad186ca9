import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate, ToldPlace } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { lastPlace } from '../place/last-place';
import { placeAt } from '../place/place-at';
import { isAmong } from './is-among';
import { placesAgree } from './same-contact';

/**
 * What a summary that breaks off after its second sentence's day adds to the contact of the first: "… ফোনালাপ করেছেন ক ও খ। শনিবার (১৫
 * নভেম্বর) দুই রাষ্ট্রনেতা", "… সাক্ষাৎ করেছেন ক। সোমবার যুক্তরাষ্ট্রের নিউইয়র্কে জাতিসংঘের". Who else is named, or any word that is neither where nor
 * when, may come to tell of something else.
 * @param found what was found before it, in order
 */
export function brokenOff(
  clause: Clause,
  found: readonly Candidate[],
  clauses: readonly Clause[],
): Candidate | null {
  const [told] = found;
  if (!told || clause.index !== 1 || clauses.length !== 2) return null;
  if (found.some((one) => one.clause.index !== 0 || one.kind !== told.kind || one.besides)) return null;
  if (told.leans || told.status !== 'held' || told.date) return null;
  const words = clause.chunks.filter(({ letters }) => letters !== '(' && letters !== ')');
  const at = words.findIndex(({ date }) => date?.kind === 'day');
  const day = words[at];
  const house = houseBegun(words);
  const rest = [...words.slice(0, at), ...words.slice(at + 1, house?.from)];
  if (!day || at === words.length - 1 || words.at(-1)?.mark) return null;
  if (!rest.every((chunk) => isWhereOrWho(chunk, told))) return null;
  const there = lastPlace([rest.filter((chunk) => chunk.case === 'locative')]) ?? house?.of ?? null;
  if (!there && !rest.some((chunk) => isGrammar(chunk, 'both', 'they'))) return null;
  const place = told.kind === 'call' ? null : there;
  const about = told.people.map(({ person }) => person);
  const adds = { date: day.date, place, clause, at: clause.start, rule: 'broken-off', leans: true, about };
  const telling = { ...told, ...adds, people: [], states: [], organisations: [], apart: [] };
  return placesAgree(told, telling) ? telling : null;
}

/** "তিনি লন্ডনের স্ট্যানস্টেড বিম": the name of a house or an airport that the text breaks off in, and the city that it stands in. */
function houseBegun(words: readonly Chunk[]): { from: number; of: ToldPlace } | null {
  const city = words.findLastIndex((chunk) => chunk.word === null);
  const of = words[city]?.case === 'genitive' ? placeAt(words[city]) : null;
  const begun = words.length - 1 - city;
  return of?.city && begun > 0 && begun <= MOST_BEGUN ? { from: city, of } : null;
}
const MOST_BEGUN = 2;

const isWhereOrWho = (chunk: Chunk, told: Candidate): boolean =>
  (!chunk.person || (chunk.mention?.rule === 'pronoun' && isAmong(chunk.person, told))) &&
  !chunk.office &&
  !isGrammar(chunk, 'news', 'said') &&
  (isGrammar(chunk, 'both', 'they') ||
    chunk.person !== null ||
    placeAt(chunk) !== null ||
    entryOf(chunk, 'organisation') !== undefined ||
    isFrameWord(chunk, 'daytime', 'building'));

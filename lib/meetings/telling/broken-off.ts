import type { Chunk, Clause } from '@/lib/mentions/chunk';
import { entryOf, isGrammar } from '@/lib/mentions/tokens';
import type { Candidate } from '../candidate';
import { isFrameWord } from '../frame/frame-word';
import { lastPlace } from '../place/last-place';
import { placeAt } from '../place/place-at';
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
  if (clause.index !== 1 || clauses.length !== 2 || found.length !== 1 || told?.clause.index !== 0)
    return null;
  if (told.leans || told.status !== 'held' || told.date) return null;
  const [day, ...rest] = clause.chunks.filter(({ letters }) => letters !== '(' && letters !== ')');
  if (day?.date?.kind !== 'day' || !rest.length || rest.at(-1)?.mark || !rest.every(isWhereOrWho))
    return null;
  const there = lastPlace([rest.filter((chunk) => chunk.case === 'locative')]);
  if (!there && !rest.some((chunk) => isGrammar(chunk, 'both', 'they'))) return null;
  const place = told.kind === 'call' ? null : there;
  const about = told.people.map(({ person }) => person);
  const adds = { date: day.date, place, clause, at: clause.start, rule: 'broken-off', leans: true, about };
  const telling = { ...told, ...adds, people: [], states: [], organisations: [], apart: [] };
  return placesAgree(told, telling) ? telling : null;
}

const isWhereOrWho = (chunk: Chunk): boolean =>
  !chunk.person &&
  !chunk.office &&
  !isGrammar(chunk, 'news', 'said') &&
  (isGrammar(chunk, 'both', 'they') ||
    placeAt(chunk) !== null ||
    entryOf(chunk, 'organisation') !== undefined ||
    isFrameWord(chunk, 'daytime', 'building'));

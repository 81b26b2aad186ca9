import type { Engine } from '@/graph/engine/engine';
import { withOffices } from '@/graph/queries/latest-offices';
import type { Office } from '@/graph/queries/office';
import { namesOf, sidesOf } from '@/graph/queries/search';
import { type ArticleHit, searchArticles } from '@/graph/queries/search-articles';
import { type MeetingHits, searchMeetings } from '@/graph/queries/search-meetings';
import { idOf, isPair, type NameHit, searchNames } from '@/graph/queries/search-names';
import { wantedOf } from '@/graph/queries/search-wanted';
import { parseQuery } from '@/lib/search/parse-query';

const NAMES = 6;
/** More than a box shows: those that would read alike there leave room for the next. */
const MEETINGS = 6;
const ARTICLES = 3;

/** What may be meant by what stands in a box, the best first; few of each. */
export interface Suggestions {
  names: (NameHit & { office: Office | null })[];
  /** Where two names were typed: how often the two met. */
  pair: { a: NameHit; b: NameHit; meetings: number } | null;
  /** The newest of whoever is named. */
  meetings: MeetingHits['rows'];
  articles: ArticleHit[];
}

/** @param typed what stands in the box; its last word may go on */
export async function suggestions(engine: Engine, typed: string): Promise<Suggestions> {
  const query = parseQuery(typed);
  const { names, kinds, years } = query;
  const parts = await searchNames(engine, names);
  const sides = sidesOf(parts);
  const ids = sides.map(idOf);
  const [named, meetings, articles] = await Promise.all([
    withOffices(engine, namesOf(parts).slice(0, NAMES)),
    searchMeetings(engine, { sides: ids, kinds, years }, { skip: 0, limit: MEETINGS }),
    searchArticles(engine, wantedOf(query, parts, true), { skip: 0, limit: ARTICLES }),
  ]);
  const [a, b, ...others] = sides;
  return {
    names: named,
    pair: a && b && others.length === 0 && isPair(a, b) ? { a, b, meetings: meetings.total } : null,
    meetings: meetings.rows,
    articles: articles.rows,
  };
}

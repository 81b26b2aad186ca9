import type { Engine } from '@/graph/engine/engine';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { meetingsAsked } from '@/graph/queries/meetings-asked';
import { idOf, type NameHit } from '@/graph/queries/name-hit';
import type { Office } from '@/graph/queries/office';
import { namesOf, publishedOf, sidesOf } from '@/graph/queries/search';
import { type ArticleHit, searchArticles } from '@/graph/queries/search-articles';
import { countMeetings, newestOf } from '@/graph/queries/search-meetings';
import { searchAsked } from '@/graph/queries/search-offices';
import { type PlaceHit, searchPlaces } from '@/graph/queries/search-places';
import { wantedOf } from '@/graph/queries/search-wanted';
import { withOffices } from '@/graph/queries/shown-offices';
import { withoutDoubt } from '@/graph/queries/without-doubt';
import { beingTyped } from '@/lib/search/being-typed';
import { pairOf } from '@/lib/search/pair-of';
import { parseQuery, type SearchQuery } from '@/lib/search/parse-query';
import { todayInDhaka } from '@/lib/time/quick-ranges';

const NAMES = 6;
/** More than a box shows: those that would read alike there leave room for the next. */
const MEETINGS = 6;
const ARTICLES = 3;

/** What may be meant by what stands in a box, the best first; few of each. */
export interface Suggestions {
  names: (NameHit & { office: Office | null })[];
  /** Where somebody met, of what is named; the most meetings first. */
  places: PlaceHit[];
  /** Where two names were typed: how often the two met, in the times and ways that were typed as well. */
  pair: { a: NameHit; b: NameHit; meetings: number } | null;
  /** What was typed with the names. */
  query: Pick<SearchQuery, 'times' | 'kinds' | 'statuses' | 'timeAlone'>;
  /** Of whom and where the meetings are. */
  sides: NameHit[];
  at: { name: string; nameEn: string | null }[];
  /** The newest of whoever is named. */
  meetings: MeetingRow[];
  articles: ArticleHit[];
}

/** @param typed what stands in the box; its last word may go on @param today ISO day, against which some times are told */
export async function suggestions(
  engine: Engine,
  typed: string,
  today: string = todayInDhaka(),
): Promise<Suggestions> {
  const query = parseQuery(typed, today, true);
  const { names, kinds, statuses, times } = query;
  const found = await searchAsked(engine, { ...query, typing: true });
  const heard = await withoutDoubt(engine, names, found.parts);
  const people = heard.map((part) =>
    part.to === names.length ? { ...part, hits: beingTyped(part.hits, names.at(-1) ?? '') } : part,
  );
  const { places, named, parts, states } = await searchPlaces(engine, query, people);
  const sides = sidesOf(parts, found.anyOf);
  const whom = { sides: sides.map(idOf), anyOf: found.anyOf };
  const asked = await meetingsAsked(engine, query, whom, places, query.allMeetings);
  const meant = sides.filter((one) => asked.sides.includes(idOf(one)));
  const two = pairOf(meant);
  const [shown, meetings, articles, together] = await Promise.all([
    withOffices(engine, [...namesOf([...parts, ...states]), ...found.holders].slice(0, NAMES)),
    newestOf(engine, asked, { skip: 0, limit: MEETINGS }),
    searchArticles(engine, wantedOf(query, parts, named, true), publishedOf(query), {
      skip: 0,
      limit: ARTICLES,
    }),
    // wherever they met: so is the page of the two
    two && countMeetings(engine, { ...asked, places: [] }),
  ]);
  return {
    names: shown,
    places,
    pair: two && { ...two, meetings: together ?? 0 },
    query: { times, kinds, statuses, timeAlone: query.timeAlone },
    sides: meant,
    at: places
      .filter(({ id }) => asked.places.includes(id))
      .flatMap(({ place }) => place.city ?? place.country ?? []),
    meetings,
    articles: articles.rows,
  };
}

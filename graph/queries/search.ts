import type { Engine } from '@/graph/engine/engine';
import { meetingsAsked } from '@/graph/queries/meetings-asked';
import { idOf, type NameHit, type NamePart } from '@/graph/queries/name-hit';
import type { MeetingPlace } from '@/graph/queries/names';
import type { Office } from '@/graph/queries/office';
import { pageOf, pagesOf } from '@/graph/queries/paging';
import { type ArticleHits, searchArticles } from '@/graph/queries/search-articles';
import type { VacantOffice } from '@/graph/queries/search-holders';
import {
  countMeetings,
  countUntimed,
  type MeetingHits,
  searchMeetings,
} from '@/graph/queries/search-meetings';
import { searchAsked } from '@/graph/queries/search-offices';
import type { Portion } from '@/graph/queries/search-paging';
import { type PlaceHit, type PlacesAndParts, searchPlaces } from '@/graph/queries/search-places';
import { foreignAmong, unknownOf } from '@/graph/queries/search-unknown';
import { wantedOf } from '@/graph/queries/search-wanted';
import { withOffices } from '@/graph/queries/shown-offices';
import type { UnheldTitle } from '@/graph/queries/title-beside';
import { withoutDoubt } from '@/graph/queries/without-doubt';
import type { SearchFilter } from '@/lib/filter/search-filter';
import { isFormer, officesNamed } from '@/lib/search/offices-named';
import { parseQuery, type SearchQuery } from '@/lib/search/parse-query';
import type { KnownHolder } from '@/lib/search/present-holder';
import { boundsOf } from '@/lib/search/times-asked';
import { todayInDhaka } from '@/lib/time/quick-ranges';

/** So many of each group are shown where all groups are. */
const FEW = 8;

export type LeaderHit = Extract<NameHit, { is: 'leader' }> & { office: Office | null };
export type CountryHit = Exclude<NameHit, { is: 'leader' }>;

/** All that a query finds; `rows` are a portion of `total`, and empty where another group alone was asked for. */
export interface Found {
  query: SearchQuery;
  leaders: { rows: LeaderHit[]; total: number };
  countries: { rows: CountryHit[]; total: number };
  /** Of a time all that may have been then: those that surely were and, behind them, the others. */
  meetings: MeetingHits;
  /** How many surely were in the times that are told. */
  surely: number;
  /** How many more may have been. */
  maybe: number;
  /** How many of those asked for stand nowhere in time, where a time is told. */
  untimed: number;
  articles: ArticleHits;
  /** Whom the meetings are of: the best find for each name in the query, in its order. */
  sides: NameHit[];
  /** Where somebody met, of what the query names. */
  places: PlaceHit[];
  /** Those of these that the meetings were at. */
  at: (MeetingPlace & Pick<PlaceHit, 'listed'>)[];
  /** Places and states that the query names and where no meeting is told of: the meetings are not narrowed by them. */
  nowhere: PlacesAndParts['nowhere'];
  /** The meetings are of any who hold or held the office that was typed, or of those alone who no longer do; null for neither. */
  anybody: 'any' | 'former' | null;
  /** The office that the query names and nobody is known to hold: what was found is of the other words. */
  vacant: VacantOffice | null;
  /** Who holds the office now that was typed, where no article names them. */
  absent: KnownHolder | null;
  /** The title that stands beside somebody's name and is not known to be theirs. */
  unheld: UnheldTitle | null;
  /** Words that are nobody's name and no place's, where others of the query are; articles were searched for them as well. */
  unknown: string[];
  /** Such words that are English, or in Latin letters and in no article, so that no article was searched for them. */
  foreign: string[];
  page: number;
  /** Of the group that is asked for; 1 where all are. */
  pages: number;
}

/**
 * Finds leaders, countries, meetings and articles by what somebody typed, each group the best first.
 * @param today ISO day, against which some times are told: last month
 */
export async function search(
  engine: Engine,
  { q, in: group, page }: SearchFilter,
  today: string = todayInDhaka(),
): Promise<Found> {
  const query = parseQuery(q, today);
  const { parts: heard, holders, anyOf, ...offices } = await searchAsked(engine, { ...query, typing: false });
  const everybody = await withoutDoubt(engine, query.names, heard);
  const { places, named, nowhere, parts, states } = await searchPlaces(engine, query, everybody);
  const sides = sidesOf(parts, anyOf);
  const names = [...namesOf([...parts, ...states]), ...holders];
  const known = [...parts, ...named, ...officesNamed(query.names)];
  const { contact, kinds, statuses, times } = query;
  const unknown =
    contact || [parts, named, holders, kinds, statuses, times].some(({ length }) => length > 0)
      ? unknownOf(query.names, known)
      : [];
  const foreign = await foreignAmong(engine, unknown);
  // what no article can have is left out of the question, and any other word tells which of the meetings
  const isOfAll = query.allMeetings || (contact && known.length === 0 && unknown.length === foreign.length);
  const asked = await meetingsAsked(engine, query, { sides: sides.map(idOf), anyOf }, places, isOfAll);
  const portion = (of: SearchFilter['in']): Portion =>
    group === 'all' ? { skip: 0, limit: FEW } : group === of ? pageOf(page) : { skip: 0, limit: 0 };
  const cut = <T>(rows: T[], { skip, limit }: Portion) => ({
    rows: rows.slice(skip, skip + limit),
    total: rows.length,
  });
  const people = cut(names.filter(isLeader), portion('leaders'));
  const [leaders, meetings, surely, untimed, articles] = await Promise.all([
    withOffices(engine, people.rows),
    searchMeetings(engine, asked, portion('meetings')),
    asked.times.length > 0 ? countMeetings(engine, { ...asked, reading: 'certainly' }) : 0,
    countUntimed(engine, asked),
    searchArticles(
      engine,
      wantedOf(query, parts, named, false, anyOf.length > 0 ? offices.office : null, foreign),
      publishedOf(query),
      portion('articles'),
    ),
  ]);
  const found = {
    leaders: { rows: leaders, total: people.total },
    countries: cut(names.filter(isCountry), portion('countries')),
    meetings,
    articles,
  };
  return {
    query,
    ...found,
    surely,
    maybe: asked.times.length > 0 ? meetings.total - surely : 0,
    untimed,
    sides: sides.filter((one) => asked.sides.includes(idOf(one))),
    places,
    at: places
      .filter(({ id }) => asked.places.includes(id))
      .map(({ place, listed }) => ({ ...place, listed })),
    nowhere,
    vacant: offices.vacant,
    absent: offices.absent,
    unheld: offices.unheld,
    anybody: anyOf.length > 0 ? (offices.absent || query.names.some(isFormer) ? 'former' : 'any') : null,
    unknown: unknown.filter((word) => !foreign.includes(word)),
    foreign,
    page,
    pages: group === 'all' ? 1 : pagesOf(found[group].total),
  };
}

/** Of a query that tells a time alone: when the articles that it means were published. */
export const publishedOf = (query: SearchQuery) => (query.timeAlone ? boundsOf(query.times) : null);

/** The best find for each name, each once; none for a name that means any of several. */
export function sidesOf(parts: readonly NamePart[], anyOf: readonly string[] = []): NameHit[] {
  const best = parts
    .flatMap(({ hits }) => hits.slice(0, 1))
    .filter((hit) => !hit.holds || !anyOf.includes(idOf(hit)));
  return best.filter((one, at) => best.findIndex((other) => idOf(other) === idOf(one)) === at);
}

/** Everyone and every country that was found, once: first the best for each name, then the others. */
export function namesOf(parts: readonly NamePart[]): NameHit[] {
  const best = sidesOf(parts);
  const others = parts.flatMap(({ hits }) => hits.slice(1)).sort((a, b) => a.match.rank - b.match.rank);
  const seen = new Set<string>();
  return [...best, ...others].filter((one) => !seen.has(idOf(one)) && seen.add(idOf(one)));
}

const isLeader = (one: NameHit): one is Extract<NameHit, { is: 'leader' }> => one.is === 'leader';
/** Organisations stand among the countries. */
const isCountry = (one: NameHit): one is CountryHit => one.is !== 'leader';

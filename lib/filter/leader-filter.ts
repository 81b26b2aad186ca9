import * as z from 'zod/mini';
import { countryCode, oneOf, pageNumber, searchText } from '@/lib/filter/url-fields';
import { changedParams, type Parsed, parseParams, type UrlParams } from '@/lib/filter/url-params';

export const LEADER_SORTS = ['meetings', 'name', 'articles', 'latest'] as const;

const Filter = z.object({
  /** Part of a name in Bengali or Latin letters. */
  search: searchText,
  country: countryCode,
  sort: oneOf(LEADER_SORTS),
  page: pageNumber,
});

/** Which leaders are asked for, as the URL keeps it. */
export type LeaderFilter = z.infer<typeof Filter>;
export type LeaderSort = LeaderFilter['sort'];

/** Reads a URL's parameters. @returns the whole filter, or each refused field with its reason */
export function parseLeaderFilter(params: UrlParams): Parsed<LeaderFilter> {
  return parseParams(Filter, [], params);
}

export const ALL_LEADERS: LeaderFilter = Filter.parse({});

/** The filter as a query string without `?`; see `meetingFilterUrl`. */
export function leaderFilterUrl(filter: LeaderFilter, changes: Partial<LeaderFilter> = {}): string {
  const next = { ...filter, ...(Object.keys(changes).length > 0 && { page: 1 }), ...changes };
  return changedParams(next, ALL_LEADERS, ['search', 'country', 'sort', 'page']).toString();
}

import { type ExplorerView, explorerViewUrl, FIRST_VIEW } from '@/lib/explorer/view';
import { type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import type { UrlParams } from '@/lib/filter/url-params';

/** A path with a query; without `?` where the query is empty. */
export const withQuery = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`);

/** The explorer under a filter and through a lens, with or without a node of it chosen. */
export function explorerPath(
  filter: MeetingFilter,
  selected: string | null,
  view: ExplorerView = FIRST_VIEW,
): string {
  const query = [
    meetingFilterUrl(filter),
    explorerViewUrl(view),
    ...(selected ? [`selected=${encodeURIComponent(selected)}`] : []),
  ];
  return withQuery('/', query.filter((part) => part !== '').join('&'));
}

/** Whether a form without script wrote this query: empty fields in it, and one name for several values. */
export function isFormQuery(params: UrlParams): boolean {
  return Object.values(params).some((value) => value === '' || Array.isArray(value));
}

/** One value of a parameter that may be given more than once. */
export const single = (value: string | string[] | undefined): string | null =>
  [value ?? []].flat()[0] ?? null;

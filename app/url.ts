import { type ExplorerView, explorerViewUrl, FIRST_VIEW } from '@/lib/explorer/view';
import { type MeetingFilter, meetingFilterUrl } from '@/lib/filter/meeting-filter';
import { joinQueries, type UrlParams, withQuery } from '@/lib/filter/url-params';

export { withQuery } from '@/lib/filter/url-params';

/** The explorer under a filter and through a lens, with or without a node of it chosen. */
export function explorerPath(
  filter: MeetingFilter,
  selected: string | null,
  view: ExplorerView = FIRST_VIEW,
): string {
  return withQuery(
    '/',
    joinQueries(
      meetingFilterUrl(filter),
      explorerViewUrl(view),
      selected ? `selected=${encodeURIComponent(selected)}` : '',
    ),
  );
}

/** Whether a form without script wrote this query: empty fields in it, and one name for several values. */
export function isFormQuery(params: UrlParams): boolean {
  return Object.values(params).some((value) => value === '' || Array.isArray(value));
}

/** One value of a parameter that may be given more than once. */
export const single = (value: string | string[] | undefined): string | null =>
  [value ?? []].flat()[0] ?? null;

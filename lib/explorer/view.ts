import * as z from 'zod/mini';
import { oneOf } from '@/lib/filter/url-fields';
import { changedParams, type Parsed, parseParams, type UrlParams } from '@/lib/filter/url-params';

/** Of each list the first is what holds where the URL says nothing. */
export const LENSES = ['leaders', 'countries', 'meetings'] as const;
export const SUMMITS = ['yes', 'no'] as const;

const View = z.object({
  /** What is a node: leaders, countries, or leaders and their meetings. */
  lens: oneOf(LENSES),
  /** Whether summits tie those who sat at them. */
  summits: oneOf(SUMMITS),
});

/** How the explorer looks at the meetings that its filter finds, as the URL keeps it. */
export type ExplorerView = z.infer<typeof View>;
export type Lens = ExplorerView['lens'];

/** Reads a URL's parameters. @returns the view, or each refused field with its reason */
export function parseExplorerView(params: UrlParams): Parsed<ExplorerView> {
  return parseParams(View, [], params);
}

/** Leaders, tied by summits too. */
export const FIRST_VIEW: ExplorerView = View.parse({});

/** The view as URL parameters without `?`; empty for the first one. */
export function explorerViewUrl(view: ExplorerView): string {
  return changedParams(view, FIRST_VIEW, ['lens', 'summits']).toString();
}

import { explorerPath, single } from '@/app/url';
import { localPath } from '@/components/locale/local-path';
import { type ExplorerView, FIRST_VIEW, parseExplorerView } from '@/lib/explorer/view';
import { ALL_MEETINGS, type MeetingFilter } from '@/lib/filter/meeting-filter';
import type { Fault, UrlParams } from '@/lib/filter/url-params';
import type { DateLocale } from '@/lib/time/display';
import { meetingsAsked } from './meetings-asked';

/** What the explorer's parameters ask for. */
export interface ExplorerAsked {
  filter: MeetingFilter;
  view: ExplorerView;
  /** The node that is chosen. */
  selected: string | null;
  /** What cannot be understood: all meetings, or the first view, are shown in its place. */
  faults: Fault[];
  /** Parameters for which the filter was not understood, as the address has them: nothing of it holds while they are there. */
  refused: Record<string, string>;
  /** The same in a plainer address, where a form without script wrote this one. */
  plainer: string | null;
}

/** What only the list of meetings narrows by, and no picture of them. */
export const ONLY_LISTED = {
  role: undefined,
  place: undefined,
  organisation: undefined,
  untied: undefined,
  reports: undefined,
  without: undefined,
};

/** Reads the explorer's parameters. */
export async function explorerAsked(params: UrlParams, locale: DateLocale): Promise<ExplorerAsked> {
  const parsed = await meetingsAsked(params, locale);
  const viewed = parseExplorerView(params);
  const view = viewed.ok ? viewed.value : FIRST_VIEW;
  const selected = single(params.selected);
  const byForm = parsed.ok && parsed.byForm;
  return {
    filter: { ...(parsed.ok ? parsed.value : ALL_MEETINGS), ...ONLY_LISTED },
    ...{ view, selected },
    refused: parsed.ok ? {} : asTheAddressHas(parsed.faults, params),
    faults: [parsed, viewed].flatMap((one) => (one.ok ? [] : one.faults)),
    plainer: byForm ? localPath(locale, explorerPath(parsed.value, selected, view)) : null,
  };
}

const asTheAddressHas = (faults: Fault[], params: UrlParams): Record<string, string> =>
  Object.fromEntries(
    faults.flatMap(({ field }) => {
      const value = single(params[field]);
      return value === null ? [] : [[field, value]];
    }),
  );

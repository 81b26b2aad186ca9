import { withQuery } from '@/app/url';
import type { CountLinks } from '@/components/explorer/counts-line';
import type { TieLists } from '@/components/graph/tie-lists';
import { listOfTwo } from '@/components/pair/pair-path';
import type { ExplorerView } from '@/lib/explorer/view';
import { isCountryCode } from '@/lib/filter/country-code';
import { KINDS, type MeetingFilter, meetingFilterUrl, STATUSES } from '@/lib/filter/meeting-filter';

/**
 * The list of the meetings that a filter finds and that all of some sides take part in.
 * @param sides leader ids and country codes @returns its path; null where no list narrows as far
 */
export function listPath(filter: MeetingFilter, sides: string[], undated = false): string | null {
  const all = [...new Set([...sides, filter.leader ?? [], filter.country ?? []].flat())];
  const countries = all.filter(isCountryCode);
  const leaders = all.filter((id) => !isCountryCode(id));
  if (leaders.length <= 1 && countries.length <= 1) {
    const query = meetingFilterUrl(filter, { leader: leaders[0], country: countries[0] });
    return withQuery('/meetings', query) + (undated ? '#undated' : '');
  }
  if (!pairsNarrow(filter)) return null;
  const query = meetingFilterUrl(filter, { leader: undefined, country: undefined });
  return listOfTwo(all, query, undated ? 'undated' : 'meetings');
}

/** The list of what a tie counts: without summits where the view leaves them out. */
export function tieListPath(
  filter: MeetingFilter,
  { summits }: ExplorerView,
  sides: [string, string],
): string | null {
  return listPath({ ...filter, kind: tyingKinds(filter, summits) }, sides);
}

/** How the lists of all ties of a picture are asked for; null where the pages of two do not narrow as the filter does. */
export function tieLists(filter: MeetingFilter, { summits }: ExplorerView): TieLists | null {
  if (!pairsNarrow(filter)) return null;
  const { leader, country, status } = filter;
  const asked = status.length > 0 ? status : STATUSES;
  const query = (status: MeetingFilter['status']) =>
    meetingFilterUrl(filter, {
      ...{ leader: undefined, country: undefined, sort: undefined },
      ...{ kind: tyingKinds(filter, summits), status },
    });
  return {
    sides: [leader ?? [], country ?? []].flat(),
    held: query(['held']),
    others: query(asked.filter((one) => one !== 'held')),
  };
}

/** Whether a page of two can narrow its list as a filter does. */
const pairsNarrow = ({ organisation, role, untied, reports }: MeetingFilter): boolean =>
  !organisation && !role && !untied && !reports;

/** The list of the meetings that are no tie of the picture, by the measure of the view's lens. */
export const untiedListPath = (filter: MeetingFilter, { lens, summits }: ExplorerView): string =>
  withQuery('/meetings', meetingFilterUrl(filter, { kind: tyingKinds(filter, summits), untied: lens }));

/** The kinds of meetings that make ties: without summits where the view leaves them out. */
function tyingKinds({ kind }: MeetingFilter, summits: ExplorerView['summits']): MeetingFilter['kind'] {
  if (summits === 'yes') return kind;
  return (kind.length > 0 ? kind : KINDS).filter((one) => one !== 'summit');
}

/** Where the numbers of the line of counts lead. */
export function countLinks(filter: MeetingFilter): CountLinks {
  const list = (changes: Partial<MeetingFilter>) => withQuery('/meetings', meetingFilterUrl(filter, changes));
  return {
    // the days are what it counts by
    all: list(filter.without === 'certainty' ? {} : { from: undefined, to: undefined, reading: 'certainly' }),
    certainly: list({ reading: 'certainly' }),
    possibly: list({ reading: 'possibly' }),
    undated: `${list({})}#undated`,
  };
}

import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { ofAState } from '@/app/of-a-state';
import { notPastTheEnd } from '@/app/past-the-end';
import { nameOf } from '@/app/share/pair';
import { isFormQuery, withQuery } from '@/app/url';
import { localPath } from '@/components/locale/local-path';
import type { OwnMeetings } from '@/components/meeting/meetings-section';
import type { Engine } from '@/graph/engine/engine';
import { openGraph } from '@/graph/engine/open';
import { meetings } from '@/graph/queries/meetings';
import { pagesOf } from '@/graph/queries/paging';
import { side } from '@/graph/queries/side';
import { undatedMeetings } from '@/graph/queries/undated-meetings';
import { readListPages } from '@/lib/filter/list-pages';
import {
  ALL_MEETINGS,
  type MeetingFilter,
  meetingFilterUrl,
  parseMeetingFilter,
} from '@/lib/filter/meeting-filter';
import type { UrlParams } from '@/lib/filter/url-params';
import { stateName } from '@/lib/lexicon/state-name';

/** Whose meetings: a leader's, a country's, an organisation's, or those that it has in common with another. */
interface Whose extends Pick<MeetingFilter, 'leader' | 'country' | 'organisation'> {
  other?: string;
}

/**
 * Asks for the meetings of the one that a page is about, as the page's own address narrows, sorts and pages them.
 * A form without script is sent on to the address that says the same in short. @param path of the page
 */
export async function ownMeetings(path: string, params: UrlParams, whose: Whose): Promise<OwnMeetings> {
  const { leader, country, role, organisation: _, untied: __, reports: ___, ...rest } = params;
  // a part in the meetings is that of the one leader whose page it is
  const others = whose.leader && whose.other === undefined ? { ...rest, role } : rest;
  // the meetings of two may be narrowed by others
  const given = whose.other === undefined ? others : { ...others, leader, country };
  const parsed = ofAState(parseMeetingFilter(given));
  if (parsed.ok && isFormQuery(given)) {
    const query = meetingFilterUrl(parsed.value);
    redirect(`${localPath(await getLocale(), withQuery(path, query))}#meetings`);
  }
  const filter = parsed.ok ? parsed.value : ALL_MEETINGS;
  const { other, ...own } = whose;
  const all = [other, own.leader && filter.leader, own.country && filter.country].flatMap((id) => id ?? []);
  const { undated: tray } = readListPages(['undated'], params);
  const graph = openGraph();
  const [found, undated, alsoOf] = await Promise.all([
    meetings(graph, { ...filter, ...own }, all),
    undatedMeetings(graph, { ...filter, ...own, page: tray }, all),
    othersOf(graph, filter),
  ]);
  const trayed = { page: tray, pages: pagesOf(undated.total) };
  await notPastTheEnd(path, params, { page: found, undated: trayed });
  const faults = parsed.ok ? [] : parsed.faults;
  return { filter, faults, found, others: alsoOf, undated: { ...undated, ...trayed } };
}

/** Who and what narrows a list of two beside them, by name; the id itself where nobody has it. */
const othersOf = (graph: Engine, filter: MeetingFilter): Promise<OwnMeetings['others']> =>
  Promise.all(
    (['leader', 'country'] as const).flatMap((field) => {
      const id = filter[field];
      return id === undefined
        ? []
        : [
            side(graph, id).then((found) => ({
              field,
              id,
              name: found ? nameOf(found) : (stateName(id) ?? { name: id, nameEn: id }),
            })),
          ];
    }),
  );

import type { Engine } from '@/graph/engine/engine';
import { selection } from '@/graph/queries/meeting-filter';
import { type MeetingRow, meetingRows } from '@/graph/queries/meeting-row';
import { type MeetingTotals, meetingTotals } from '@/graph/queries/meeting-totals';
import { pageOf, pagesOf } from '@/graph/queries/paging';
import type { MeetingFilter, MeetingSort } from '@/lib/filter/meeting-filter';

export type { MeetingTotals };

export interface MeetingList {
  rows: MeetingRow[];
  totals: MeetingTotals;
  page: number;
  /** At least 1. */
  pages: number;
}

/** The day that a meeting is sorted by: its own, or the day of the news. */
export const ORDER: Record<MeetingSort, string> = {
  newest: 'coalesce(m.latest, m.reportedOn) DESC, coalesce(m.earliest, m.reportedOn) DESC, m.id',
  oldest: 'coalesce(m.earliest, m.reportedOn), coalesce(m.latest, m.reportedOn), m.id',
  reports: 'COUNT { (m)<-[:OF]-(:Report) } DESC, coalesce(m.latest, m.reportedOn) DESC, m.id',
};

/**
 * The meetings that a filter finds, a page of them. Those that stand nowhere in time match no range, not even
 * the open one: they are in `undatedMeetings`, always, so that list and tray together are all there is.
 * @param others as `selection` has it
 */
export async function meetings(
  engine: Engine,
  filter: MeetingFilter,
  others?: string | readonly string[],
): Promise<MeetingList> {
  const { match, parameters } = selection(filter, 'matched', others);
  const [totals, found] = await Promise.all([
    meetingTotals(engine, filter, others),
    engine.read<{ id: string }>(
      `${match} WITH m ORDER BY ${ORDER[filter.sort]} SKIP $skip LIMIT $limit RETURN m.id AS id`,
      { ...parameters, ...pageOf(filter.page) },
    ),
  ]);
  const rows = await meetingRows(
    engine,
    found.map(({ id }) => id),
  );
  return { rows, totals, page: filter.page, pages: pagesOf(totals.matched) };
}

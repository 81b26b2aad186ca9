import type { Engine } from '@/graph/engine/engine';
import { selection } from '@/graph/queries/meeting-filter';
import { type MeetingRow, meetingRows } from '@/graph/queries/meeting-row';
import { PAGE_SIZE, pageOf } from '@/graph/queries/paging';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/**
 * The tray: meetings that the filter's other fields find and that no range of days can, a page of them.
 * Pass `{ ...filter, page: 1 }` beside a list that is paged by itself.
 * @param others as `selection` has it
 * @param most so many rows at once, where there is room for a beginning alone
 * @returns rows, those told in the newest article first, and how many there are in all
 */
export async function undatedMeetings(
  engine: Engine,
  filter: MeetingFilter,
  others?: string | readonly string[],
  most = PAGE_SIZE,
): Promise<{ rows: MeetingRow[]; total: number }> {
  const { match, parameters } = selection(filter, 'undated', others);
  const [[count], found] = await Promise.all([
    engine.read<{ total: number }>(`${match} RETURN count(m) AS total`, parameters),
    engine.read<{ id: string }>(
      `${match}
       MATCH (m)<-[:OF]-(:Report)<-[:MAKES]-(a:Article)
       WITH m, max(coalesce(a.published, '')) AS told
       ORDER BY told DESC, m.id SKIP $skip LIMIT $limit
       RETURN m.id AS id`,
      { ...parameters, ...pageOf(filter.page), limit: most },
    ),
  ]);
  return {
    rows: await meetingRows(
      engine,
      found.map(({ id }) => id),
    ),
    total: count?.total ?? 0,
  };
}

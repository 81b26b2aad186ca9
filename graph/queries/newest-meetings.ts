import type { Engine, Parameters } from '@/graph/engine/engine';
import { type MeetingRow, meetingRows } from '@/graph/queries/meeting-row';
import { PAGE_SIZE } from '@/graph/queries/paging';

/**
 * The newest of the meetings that a statement finds, the undated last.
 * @param match the beginning of a statement that binds each meeting `m` once
 * @param limit 50 where it is not given @param skip how many of them come on earlier pages
 */
export async function newestMeetings(
  engine: Engine,
  match: string,
  parameters: Parameters,
  limit = PAGE_SIZE,
  skip = 0,
): Promise<{ rows: MeetingRow[]; total: number }> {
  const [[count], found] = await Promise.all([
    engine.read<{ total: number }>(`${match} RETURN count(m) AS total`, parameters),
    engine.read<{ id: string }>(`${match} ${NEWEST}`, { ...parameters, limit, skip }),
  ]);
  return {
    rows: await meetingRows(
      engine,
      found.map(({ id }) => id),
    ),
    total: count?.total ?? 0,
  };
}

const NEWEST = `
WITH m ORDER BY coalesce(m.latest, m.reportedOn, '') DESC, coalesce(m.earliest, m.reportedOn, '') DESC, m.id
SKIP $skip LIMIT $limit
RETURN m.id AS id`;

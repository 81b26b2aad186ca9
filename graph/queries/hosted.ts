import type { Engine } from '@/graph/engine/engine';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import { newestMeetings } from '@/graph/queries/newest-meetings';
import { pagesOf } from '@/graph/queries/paging';

/** How many of them stand on a page. */
const SHOWN = 20;

export interface Hosted {
  /** The newest first, the undated last. */
  rows: MeetingRow[];
  total: number;
  page: number;
  pages: number;
}

/** What took place in a country or is to, whoever meets. @param code ISO 3166-1 alpha-2 @param page from 1 */
export async function hosted(engine: Engine, code: string, page = 1): Promise<Hosted> {
  const match = 'MATCH (:Country {code: $code})<-[:HELD_IN]-(m:Meeting)';
  const found = await newestMeetings(engine, match, { code }, SHOWN, (page - 1) * SHOWN);
  return { ...found, page, pages: pagesOf(found.total, SHOWN) };
}

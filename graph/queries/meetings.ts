import type { Engine } from '@/graph/engine/engine';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/** How many rows a page of any list has. */
export const PAGE_SIZE = 50;

/** How many meetings a filter finds; the other fields of the filter (kind, country …) hold for all four. */
export interface MeetingTotals {
  /** Under the filter's own reading of the dates: what the list and the graph show. */
  matched: number;
  certainly: number;
  /** Includes those that are certain. */
  possibly: number;
  /** Those that no range of days can find, neither by a date nor by the day of the news: the tray. */
  undated: number;
}

export interface MeetingList {
  rows: MeetingRow[];
  totals: MeetingTotals;
  page: number;
  /** At least 1. */
  pages: number;
}

/**
 * The meetings that a filter finds, a page of them. Without `from` and `to` these are all, the undated last;
 * with either, the undated are in `undatedMeetings` alone.
 */
export async function meetings(engine: Engine, filter: MeetingFilter): Promise<MeetingList> {
  throw new Error(`not yet: ${engine} ${filter}`);
}

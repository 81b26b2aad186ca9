import type { Engine } from '@/graph/engine/engine';
import type { MeetingRow } from '@/graph/queries/meeting-row';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';

/** How many rows a page of any list has. */
export const PAGE_SIZE = 50;

/**
 * How many meetings a filter finds; its other fields (kind, country …) hold for all four.
 * Without `from` and `to` every meeting that stands anywhere in time is certain.
 */
export interface MeetingTotals {
  /** Under the filter's own reading of the dates: what the list shows. */
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
 * The meetings that a filter finds, a page of them. Those that stand nowhere in time match no range, not even
 * the open one: they are in `undatedMeetings`, always, so that list and tray together are all there is.
 */
export async function meetings(engine: Engine, filter: MeetingFilter): Promise<MeetingList> {
  throw new Error(`not yet: ${engine} ${filter}`);
}

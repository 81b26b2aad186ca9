import type { Engine } from '@/graph/engine/engine';
import { inRange, rangeOf, selection } from '@/graph/queries/meeting-filter';
import { hasDays, type MeetingFilter } from '@/lib/filter/meeting-filter';

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

/** @param others as `selection` has it */
export async function meetingTotals(
  engine: Engine,
  filter: MeetingFilter,
  others?: string | readonly string[],
): Promise<MeetingTotals> {
  const { match, parameters } = selection(filter, 'any', others);
  const count = (condition: string) => `count(CASE WHEN ${condition} THEN 1 ELSE null END)`;
  const stands = inRange({ from: null, to: null }, 'certainly');
  const [totals] = await engine.read<Omit<MeetingTotals, 'matched'>>(
    `${match}
     RETURN ${count(inRange(rangeOf(filter), 'certainly'))} AS certainly,
       ${count(inRange(rangeOf(filter), 'possibly'))} AS possibly, ${count(`NOT ${stands}`)} AS undated`,
    parameters,
  );
  const { certainly = 0, possibly = 0, undated = 0 } = totals ?? {};
  return { matched: filter.reading === 'certainly' ? certainly : possibly, certainly, possibly, undated };
}

/**
 * What the same filter finds without its days; null where it has none, or where they alone say what is asked for: what may lie
 * outside of them.
 */
export async function anyDayTotals(engine: Engine, filter: MeetingFilter): Promise<MeetingTotals | null> {
  if (!hasDays(filter) || filter.without === 'certainty') return null;
  return meetingTotals(engine, { ...filter, from: undefined, to: undefined });
}

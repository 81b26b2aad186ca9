import type { DateBasis } from '@/lib/reading';

/** When a meeting was, as exactly as it is told. */
export interface When {
  /** EDTF, or null where nothing tells. */
  date: string | null;
  /** First and last possible ISO day; null without a date, and where the year is not told. */
  earliest: string | null;
  latest: string | null;
  basis: DateBasis | null;
  /** ISO day on which the news was given, where `date` is null; null otherwise. */
  reportedOn: string | null;
}

/** Map projection of a meeting's or a report's node. */
export const WHEN = '.date, .earliest, .latest, .basis, .reportedOn';

/**
 * An aggregate over meetings `m`: the latest that was held and has a date, as `lastHeld` reads it; null where there is
 * none. One string, because no engine aggregates maps: the days stand first, so that the greatest is the latest; its id
 * stands last, for `withLast`.
 */
export const LAST_HELD = `max(CASE WHEN m.status = 'held' AND m.latest IS NOT NULL
  THEN m.latest + '|' + m.earliest + '|' + m.date + '|' + m.basis + '|' + m.id ELSE null END)`;

/** What `LAST_HELD` has found. */
export function lastHeld(found: string | null): When | null {
  if (found === null) return null;
  const [latest = '', earliest = '', date = '', basis] = found.split('|');
  return { date, earliest, latest, basis: basis as DateBasis, reportedOn: null };
}

/**
 * As `LAST_HELD`, but a held meeting that only the day of the news is known of counts by that day. `lastTold` reads it.
 */
export const TOLD_LAST = `max(CASE WHEN m.status = 'held' AND coalesce(m.latest, m.reportedOn) IS NOT NULL
  THEN coalesce(m.latest, m.reportedOn) + '|' + coalesce(m.earliest, '') + '|' + coalesce(m.date, '') + '|'
    + coalesce(m.basis, '') + '|' + m.id ELSE null END)`;

/** What `TOLD_LAST` has found. */
export function lastTold(found: string | null): When | null {
  if (found === null) return null;
  const dated = lastHeld(found);
  if (dated?.date) return dated;
  return { date: null, earliest: null, latest: null, basis: null, reportedOn: found.split('|')[0] ?? null };
}

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
 * Two aggregates over meetings `m`: the latest that was held and has a date, and the newest news of one that was held
 * on a day that no article tells; `lastMet` reads them. Each is one string, because no engine aggregates maps: the days
 * stand first, so that the greatest is the latest; its id stands last, for `withLast`.
 */
export const LAST_MET = `max(CASE WHEN m.status = 'held' AND m.latest IS NOT NULL
  THEN m.latest + '|' + m.earliest + '|' + m.date + '|' + m.basis + '|' + m.id ELSE null END) AS last,
  max(CASE WHEN m.status = 'held' AND m.date IS NULL AND m.reportedOn IS NOT NULL
  THEN m.reportedOn + '|' + m.id ELSE null END) AS news`;

/** What `LAST_MET` has found. */
export interface FoundLast {
  last: string | null;
  news: string | null;
}

/** When they last met, as every page means it. */
export interface LastMet<Told extends When = When> {
  /** The latest that was held and has a date. */
  last: Told | null;
  /** The newest that was held on a day that no article tells, where the news came after `last`. */
  lastReported: Told | null;
}

/** The days of what `LAST_MET` has found. */
export function lastMet({ last, news }: FoundLast): LastMet {
  const [latest = '', earliest = '', date = '', basis] = last?.split('|') ?? [];
  const reportedOn = news?.split('|')[0] ?? '';
  return {
    last: last === null ? null : { date, earliest, latest, basis: basis as DateBasis, reportedOn: null },
    lastReported:
      reportedOn > latest ? { date: null, earliest: null, latest: null, basis: null, reportedOn } : null,
  };
}

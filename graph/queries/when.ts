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

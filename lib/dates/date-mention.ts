import type { DateBasis } from '@/lib/reading';
import type { Span } from '@/lib/span';

/**
 * What the words name. `interval`: two days or more, or a week. `duration`: how long (দুই দিনের সফর), no date.
 * `other-calendar`: a day, month or year of the Bengali or the Hijri calendar, recognised and not read.
 * `step`: a day told from another event's day (এক দিন আগে, পরদিন, সফরের দ্বিতীয় দিনে).
 */
export type DateKind = 'day' | 'interval' | 'month' | 'year' | 'duration' | 'other-calendar' | 'step';

export type DateUnit = 'day' | 'week' | 'month' | 'year';

/**
 * What is lacking where `edtf` is null or has no year. `published`: the day of publication. `year`, `month`: nothing
 * tells it. `anchor`: the day that a step starts from. `tense`: whether it is past or to come. `order`: 3/4/2025, where
 * nothing tells the day from the month.
 */
export type DateNeed = 'published' | 'year' | 'month' | 'anchor' | 'tense' | 'order';

/** So many units after or before another event's day; `amount` null where the words do not tell how many. */
export interface DateStep {
  unit: DateUnit;
  amount: number | null;
  /** `either`: the words tell how far apart, not which came first (এক দিনের ব্যবধানে). */
  direction: 'before' | 'after' | 'either';
}

/** A stretch of `Letters.text` that names a date, and what it tells. */
export interface DateMention extends Span {
  /** The form that read it, and after `+` the refiners that changed what it tells. */
  rule: string;
  kind: DateKind;
  /** EDTF of `lib/time/edtf.ts`; null where the words and the published day do not suffice. */
  edtf: string | null;
  /** First and last possible ISO day of `edtf`; null where it is null or lacks its year. */
  earliest: string | null;
  latest: string | null;
  /** `stated`: all that `edtf` says stands in the words. `reckoned`: with the published day, or a day told before. */
  basis: Exclude<DateBasis, 'from-another-report'>;
  needs?: DateNeed;
  /** 0 (Sunday) – 6, where the words name one. */
  weekday?: number;
  /** The weekday that the words name is not the weekday of their date. The date is kept as told. */
  contradiction?: true;
  /**
   * Where only the tense tells which: the last such day or month on or before the published day, and the next on or
   * after it, as EDTF. `edtf` is the likelier of the two; a rule that knows the verb's tense may choose.
   */
  alternatives?: { past: string; future: string };
  /** The words say so themselves: গত, আগামী, চলতি. */
  lean?: Lean;
  step?: DateStep;
  /** How long, for durations; `amount` null where the words do not tell. */
  length?: { unit: DateUnit; amount: number | null };
}

export type Lean = 'past' | 'future' | 'this';

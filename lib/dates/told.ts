import type { DateKind, DateStep, DateUnit, Lean } from './date-mention';

/** What the words tell of one end of a date: each field only where a word tells it. */
export interface ToldPoint {
  year?: number;
  /** Years after that of publication: -1 is গত বছর. */
  yearShift?: number;
  /** Years after the one last told in the text: 0 is ওই বছর, 1 পরের বছর. */
  yearAfterTold?: number;
  /** 1–12. */
  month?: number;
  /** Months after that of publication. */
  monthShift?: number;
  /** Months after the one last told in the text. */
  monthAfterTold?: number;
  /** Weeks after that of publication. */
  weekShift?: number;
  /** 1–31. */
  day?: number;
  /** Days after the day of publication. */
  dayShift?: number;
  /** As many days before or after the day of publication: কাল, পরশু. */
  dayShiftEither?: number;
  /** 0 (Sunday) – 6. */
  weekday?: number;
}

/** A date as the words tell it, before it is reckoned against the day of publication. */
export interface Told {
  /** Indexes of the first and the last token that tell it. */
  first: number;
  last: number;
  rule: string;
  kind: DateKind;
  from: ToldPoint;
  to?: ToldPoint;
  lean?: Lean;
  step?: DateStep;
  length?: { unit: DateUnit; amount: number | null };
  /** The year is not to be reckoned: another year was told just before. */
  yearOpen?: true;
  /** The year is that of a month told before; in the same month of a later year nobody can tell. */
  monthBefore?: true;
  /** 3/4/2025: nothing tells the day from the month. */
  orderOpen?: true;
}

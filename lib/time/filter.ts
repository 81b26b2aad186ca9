/** What a meeting or a report knows of its day; ISO days. */
export interface Dating {
  /** EDTF; null where nothing tells. */
  date: string | null;
  /** First and last possible day of `date`; both null where it is null or lacks its year. */
  earliest: string | null;
  latest: string | null;
  /** The day on which the news was given. Counts only where `date` is null. */
  reportedOn: string | null;
}

/** A range of ISO days, both ends within; null is an open end. */
export interface DayRange {
  from: string | null;
  to: string | null;
}

export const READINGS = ['certainly', 'possibly'] as const;
/** `certainly`: the meeting was within the range, whatever its day. `possibly`: it may have been. */
export type RangeReading = (typeof READINGS)[number];

/** `undated`: matches no range; it lies in the tray of the undated and is counted there, always. */
export type RangeAnswer = 'match' | 'no' | 'undated';

/**
 * The one predicate of the filter by date; `graph/` translates it to Cypher and answers alike.
 *
 * | what is known                                  | certainly                         | possibly                           |
 * | ---------------------------------------------- | --------------------------------- | ---------------------------------- |
 * | `earliest` and `latest`                        | from ≤ earliest and latest ≤ to   | earliest ≤ to and from ≤ latest    |
 * | no `date`, `reportedOn`, and an end is given   | no                                | from ≤ reportedOn ≤ to             |
 * | no `date`, `reportedOn`, and no end is given   | match                             | match                              |
 * | anything else: no day, or a day without a year | undated                           | undated                            |
 *
 * An open end holds for every day. A range that ends before it begins matches nothing; to refuse it is the caller's.
 * ISO days compare as strings.
 */
export function inRange(dating: Dating, { from, to }: DayRange, reading: RangeReading): RangeAnswer {
  const { date, earliest, latest, reportedOn } = dating;
  if (from !== null && to !== null && from > to) return stands(dating) ? 'no' : 'undated';
  const since = (day: string) => from === null || from <= day;
  const until = (day: string) => to === null || day <= to;
  const answer = (holds: boolean): RangeAnswer => (holds ? 'match' : 'no');

  if (earliest !== null && latest !== null) {
    return answer(
      reading === 'certainly' ? since(earliest) && until(latest) : until(earliest) && since(latest),
    );
  }
  if (date === null && reportedOn !== null) {
    if (from === null && to === null) return 'match';
    return answer(reading === 'possibly' && since(reportedOn) && until(reportedOn));
  }
  return 'undated';
}

/** Whether the meeting stands anywhere in time: if not, it lies in the tray of the undated. */
export const stands = ({ date, earliest, latest, reportedOn }: Dating): boolean =>
  (earliest !== null && latest !== null) || (date === null && reportedOn !== null);

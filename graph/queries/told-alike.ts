import type { Report } from '@/graph/queries/reports';
import { isWithin } from '@/lib/time/edtf-sameness';

/** What reports can tell differently. */
export type Difference =
  | 'kind'
  | 'status'
  | 'date'
  | 'place'
  | 'participants'
  | 'countries'
  | 'organisations';

export interface Differences {
  /** None of the reports tells all that the others tell: the values do not go together. */
  differing: Difference[];
  /** One of them tells all that any tells, and another less: a country without the city, a month without the day, fewer names, nothing. */
  fuller: Difference[];
}

/** Whether the first report tells of a thing all that the second tells; whatever there is, is all of nothing. */
type TellsAll = (one: Report, other: Report) => boolean;

/** By the values themselves: names, codes, words. */
const byValues =
  (told: (report: Report) => readonly (string | undefined)[]): TellsAll =>
  (one, other) => {
    const values = new Set(told(one));
    return told(other).every((value) => value === undefined || values.has(value));
  };

const dateOf = ({ takenOver, when }: Report): string | null => takenOver?.date ?? when.date;

const TELLS_ALL: Record<Difference, TellsAll> = {
  kind: byValues(({ kind }) => [kind]),
  status: byValues(({ status }) => [status]),
  date: (one, other) => {
    const [own, wide] = [dateOf(one), dateOf(other)];
    return wide === null || (own !== null && isWithin(own, wide));
  },
  place: byValues(({ place }) => [place?.city?.id, place?.country?.code]),
  participants: byValues(({ participants }) => participants.map((one) => one.id)),
  countries: byValues(({ countries }) => countries.map((one) => one.code)),
  organisations: byValues(({ organisations }) => organisations.map((one) => one.id)),
};

/** What the reports of one meeting do not tell alike, by one rule for all: who tells less does not contradict. */
export function differences(reports: readonly Report[]): Differences {
  const found: Differences = { differing: [], fuller: [] };
  for (const [what, tellsAll] of Object.entries(TELLS_ALL) as [Difference, TellsAll][]) {
    const full = reports.filter((one) => reports.every((other) => tellsAll(one, other)));
    if (full.length === 0) found.differing.push(what);
    else if (full.length < reports.length) found.fuller.push(what);
  }
  return found;
}

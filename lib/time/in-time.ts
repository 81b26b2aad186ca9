import type { MeetingStatus } from '@/lib/reading';
import { binOf, type TimeUnit } from './bins';
import { type Bounds, overlap } from './edtf';

/** So many meetings of one status that know the same of their day; the rest of `Dating`, counted. */
export interface DayCount {
  status: MeetingStatus;
  /** First and last possible ISO day; both null where only the news has a day, or nothing has. */
  earliest: string | null;
  latest: string | null;
  /** ISO day of the news, where the meeting has no date of its own; null otherwise. */
  reportedOn: string | null;
  count: number;
}

/** What stands in one year, month or week: meetings that were in it for certain, by status, and the rest. */
export interface Bin extends Record<MeetingStatus, number> {
  /** Its first day. */
  start: string;
  /** Meetings without a date of their own, of which the news is of this time. */
  reported: number;
}

/** So many meetings that were on some day of a stretch, and nothing tells on which. */
export interface Stretch extends Bounds {
  count: number;
}

/** All that a timeline draws, of one size however many meetings there are. */
export interface InTime {
  /** Those that hold something, in their order. */
  bins: Record<TimeUnit, Bin[]>;
  /** Meetings that are not known to the day. */
  stretches: Stretch[];
  /** Meetings that stand somewhere in time, and those that stand nowhere: the tray. */
  standing: number;
  undated: number;
  /** First and last possible day of all that stand; null where none does. */
  whole: Bounds | null;
}

/**
 * Sorts meetings into years, months and weeks. What is drawn where:
 *
 * | what is known                          | where it is drawn                                                     |
 * | -------------------------------------- | --------------------------------------------------------------------- |
 * | all its possible days lie in one bin   | in that bin's bar, by its status: it was there for certain            |
 * | its possible days lie in several bins  | in no bar; beneath each of these bins, as what may have been there    |
 * | only the day of the news               | on top of the bar of that day, hollow: news of then, day not known    |
 * | nothing, or no year                    | nowhere; counted as `undated`                                         |
 *
 * So a meeting of "June 2024" is in June's bar and in 2024's, and in no week's. A bar holds what `inRange` finds
 * certainly within its days; with the hollow part and what lies beneath it is what `inRange` finds possibly.
 */
export function inTime(counts: readonly DayCount[]): InTime {
  const standing = counts.filter((one) => boundsOf(one) !== null);
  const stretches = new Map<string, Stretch>();
  for (const { earliest, latest, count } of standing) {
    if (earliest === null || latest === null || earliest === latest) continue;
    const key = `${earliest} ${latest}`;
    stretches.set(key, { earliest, latest, count: (stretches.get(key)?.count ?? 0) + count });
  }
  return {
    bins: {
      year: tally(standing, 'year'),
      month: tally(standing, 'month'),
      week: tally(standing, 'week'),
    },
    stretches: [...stretches].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stretch]) => stretch),
    standing: sum(standing),
    undated: sum(counts) - sum(standing),
    whole: wholeOf(standing),
  };
}

/** The days on which it may have been, or the day of its news; null for what stands nowhere in time. */
export function boundsOf({
  earliest,
  latest,
  reportedOn,
}: Pick<DayCount, 'earliest' | 'latest' | 'reportedOn'>): Bounds | null {
  if (earliest !== null && latest !== null) return { earliest, latest };
  return reportedOn === null ? null : { earliest: reportedOn, latest: reportedOn };
}

/** How many meetings of a bin's certain ones there are, of any status. */
export const certainIn = ({ held, planned, proposed, cancelled }: Bin): number =>
  held + planned + proposed + cancelled;

/** How many meetings may have been in a year, month or week, known too coarsely to say so of it. */
export function coarseIn(bin: Bounds, unit: TimeUnit, stretches: readonly Stretch[]): number {
  return sum(
    stretches.filter(
      (stretch) => overlap(stretch, bin) && binOf(stretch.earliest, unit).latest < stretch.latest,
    ),
  );
}

const sum = (counts: readonly { count: number }[]): number =>
  counts.reduce((total, { count }) => total + count, 0);

function tally(counts: readonly DayCount[], unit: TimeUnit): Bin[] {
  const bins = new Map<string, Bin>();
  for (const { status, earliest, latest, reportedOn, count } of counts) {
    const day = earliest ?? reportedOn;
    if (day === null) continue;
    const { earliest: start, latest: end } = binOf(day, unit);
    if (latest !== null && latest > end) continue;
    const bin = bins.get(start) ?? { start, held: 0, planned: 0, proposed: 0, cancelled: 0, reported: 0 };
    bin[earliest === null ? 'reported' : status] += count;
    bins.set(start, bin);
  }
  return [...bins.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
}

function wholeOf(counts: readonly DayCount[]): Bounds | null {
  const days = counts.flatMap((one) => Object.values(boundsOf(one) ?? {})).sort();
  const [earliest, latest] = [days[0], days.at(-1)];
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}

import { completed } from '@/lib/identity/complete';
import { meetingIdOf } from '@/lib/identity/ids';
import type { Dated, IdentifiedMeeting, IdentifiedReport } from '@/lib/identity/report';
import type { MeetingStatus } from '@/lib/reading';
import { comparePrecision } from '@/lib/time/edtf-exactness';

/** Which status is believed of two articles of one day. */
const BELIEVED: MeetingStatus[] = ['held', 'cancelled', 'planned', 'proposed'];

interface Witness {
  report: IdentifiedReport;
  completed: Dated | null;
  /** The date that it gives, its own or completed. */
  date: Dated | null;
}

/**
 * The headline values of a meeting, from all its reports, by these rules:
 * - id: that of the report with the smallest id;
 * - kind, date: of the most exact date; of two as exact, one in the report's own words;
 * - status: of the article published last, and of those whose day is not known, for they may be later;
 *   of several, held before cancelled before planned before proposed;
 * - participants, organisations, countries: of all; a visitor or a host remains one;
 * - place: the city and the country of the first that tells one, for they do not contradict each other;
 * - reportedOn: only without a date, the earliest.
 * @param cluster at least one report, in any order
 */
export function headline(cluster: readonly IdentifiedReport[]): IdentifiedMeeting {
  const witnesses = cluster.map((report) => witness(report, cluster)).sort(byDate);
  const reports = witnesses.map((one) => one.report);
  const lead = witnesses[0] as Witness;
  return {
    id: meetingIdOf(reports.map((report) => report.id).sort()[0] as string),
    kind: lead.report.kind,
    status: status(reports),
    date: lead.date,
    reportedOn: lead.date ? null : (earliest(reports.map((report) => report.reportedOn)) ?? null),
    place: {
      city: first(reports.map((report) => report.place.city)),
      country: first(reports.map((report) => report.place.country)),
    },
    participants: participants(reports),
    countries: union(reports.map((report) => report.countries)),
    organisations: union(reports.map((report) => report.organisations)),
    reports: witnesses.map((one) => ({ id: one.report.id, completed: one.completed })),
  };
}

function witness(report: IdentifiedReport, cluster: readonly IdentifiedReport[]): Witness {
  const completion = completed(report, cluster);
  return { report, completed: completion, date: completion ?? report.date };
}

function byDate(a: Witness, b: Witness): number {
  if (!a.date || !b.date) return Number(!a.date) - Number(!b.date) || compare(a.report.id, b.report.id);
  return (
    comparePrecision(a.date.edtf, b.date.edtf) ||
    Number(a.completed !== null) - Number(b.completed !== null) ||
    compare(a.report.id, b.report.id)
  );
}

function status(reports: readonly IdentifiedReport[]): MeetingStatus {
  const newest = reports
    .flatMap((report) => report.published ?? [])
    .sort()
    .at(-1);
  const heard = reports.filter(({ published }) => published === null || published === newest);
  return BELIEVED.find((one) => heard.some((report) => report.status === one)) as MeetingStatus;
}

function participants(reports: readonly IdentifiedReport[]): IdentifiedMeeting['participants'] {
  const all = reports.flatMap((report) => report.participants);
  return union([all.map((one) => one.leader)]).map(
    (leader) =>
      all.find((one) => one.leader === leader && one.role !== 'participant') ?? {
        leader,
        role: 'participant',
      },
  );
}

const first = (places: readonly (string | null)[]) => places.find((place) => place !== null) ?? null;
const union = (lists: readonly string[][]) => [...new Set(lists.flat())].sort();
const earliest = (days: readonly (string | null)[]) => days.filter((day) => day !== null).sort()[0];
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

import type { MeetingReport, Reading } from '@/lib/reading';

/** What an article tells beside the report. */
export type Beside = Pick<Reading, 'leaders'> & { article: Pick<Reading['article'], 'published'> };

/**
 * A journey to several states as a visit to each of them: whoever makes it meets each, and these do not meet each other. The states
 * of those who make it are theirs who are named, else what the sentence tells (`from`). It stays whole where neither is told, where
 * it has one place and no journey to others is told, and where somebody's state is not told or none of these. A day that is told of
 * the whole is that of its beginning or end, and of no visit for certain; a place is that of the visit to its state.
 */
export function eachVisit(report: MeetingReport, { leaders, article }: Beside): MeetingReport[] {
  if (report.kind !== 'visit' || (report.place && !report.from)) return [report];
  const stateOf = (leader: string) => leaders.find(({ id }) => id === leader)?.country ?? null;
  const named = report.participants.flatMap(({ leader, role }) =>
    role === 'visitor' ? [stateOf(leader)] : [],
  );
  const homes = named.length > 0 ? named : (report.from ?? []);
  const visited = report.countries.filter((code) => !homes.includes(code));
  if ((homes.length === 0 && !report.from) || homes.includes(null) || visited.length < 2) return [report];
  const nowhere = report.participants.some(({ leader }) => !isAmong(stateOf(leader), [...homes, ...visited]));
  if (nowhere) return [report];
  const { date, place } = report;
  const isDay = date !== null && date.earliest !== null && date.earliest === date.latest;
  return visited.map((country) => ({
    ...report,
    ...(isDay && { date: null, reportedOn: article.published?.day ?? null }),
    place: place?.country === country ? place : { city: null, country },
    participants: report.participants.filter(({ leader }) => isAmong(stateOf(leader), [...homes, country])),
    countries: report.countries.filter((code) => code === country || homes.includes(code)),
  }));
}

/** Whether a state that is told is one of these. */
export const isAmong = (state: string | null, states: readonly (string | null)[]): boolean =>
  state !== null && states.includes(state);

import type { MeetingReport, Reading } from '@/lib/reading';

/** What an article tells beside the report. */
export type Beside = Pick<Reading, 'leaders'> & { article: Pick<Reading['article'], 'published'> };

/**
 * A journey to several states as a visit to each of them: whoever makes it meets each, and these do not meet each other. It stays
 * whole where it has one place, where nobody is named who makes it, and where somebody's state is not told or none of these. A day that is
 * told of the whole is that of its beginning or end, and of no visit for certain.
 */
export function eachVisit(report: MeetingReport, { leaders, article }: Beside): MeetingReport[] {
  if (report.kind !== 'visit' || report.place) return [report];
  const stateOf = (leader: string) => leaders.find(({ id }) => id === leader)?.country ?? null;
  const homes = report.participants.flatMap(({ leader, role }) =>
    role === 'visitor' ? [stateOf(leader)] : [],
  );
  const visited = report.countries.filter((code) => !homes.includes(code));
  if (homes.length === 0 || homes.includes(null) || visited.length < 2) return [report];
  const nowhere = report.participants.some(({ leader }) => !isAmong(stateOf(leader), [...homes, ...visited]));
  if (nowhere) return [report];
  const { date } = report;
  const isDay = date !== null && date.earliest !== null && date.earliest === date.latest;
  return visited.map((country) => ({
    ...report,
    ...(isDay && { date: null, reportedOn: article.published?.day ?? null }),
    place: { city: null, country },
    participants: report.participants.filter(({ leader }) => isAmong(stateOf(leader), [...homes, country])),
    countries: report.countries.filter((code) => code === country || homes.includes(code)),
  }));
}

const isAmong = (state: string | null, states: readonly (string | null)[]): boolean =>
  state !== null && states.includes(state);

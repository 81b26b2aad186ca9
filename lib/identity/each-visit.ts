import type { MeetingReport, ReadLeader } from '@/lib/reading';

/**
 * A journey to several states as a visit to each of them: whoever makes it meets each, and these do not meet each other. It stays
 * whole where it has one place, where nobody is named who makes it, and where the state of one of them is not told.
 * @param leaders those whom the article names, with their states
 */
export function eachVisit(report: MeetingReport, leaders: readonly ReadLeader[]): MeetingReport[] {
  if (report.kind !== 'visit' || report.place) return [report];
  const stateOf = (leader: string) => leaders.find(({ id }) => id === leader)?.country ?? null;
  const homes = report.participants.flatMap(({ leader, role }) =>
    role === 'visitor' ? [stateOf(leader)] : [],
  );
  const visited = report.countries.filter((code) => !homes.includes(code));
  if (homes.length === 0 || homes.includes(null) || visited.length < 2) return [report];
  return visited.map((country) => ({
    ...report,
    place: { city: null, country },
    participants: report.participants.filter(
      ({ leader, role }) => role === 'visitor' || stateOf(leader) === country,
    ),
    countries: report.countries.filter((code) => code === country || homes.includes(code)),
  }));
}

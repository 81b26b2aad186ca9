import type { Difference, Meeting } from '@/graph/queries/meeting';

/** What is told of a meeting. */
export type Field = Difference;

/** Of which reports each headline value comes, by their places in the list; none where it is put together from all. */
export type HeadlineSources = Record<Field, number[]>;

/**
 * Which report gave which headline value, by the rules of lib/identity/headline.ts. The reports stand in the order in
 * which these rules ask them, so that kind and date are the first one's.
 */
export function headlineSources({ reports, when, place, status }: Meeting): HeadlineSources {
  const those = (holds: (report: Meeting['reports'][number]) => boolean) =>
    reports.flatMap((report, index) => (holds(report) ? [index] : []));
  const newest = reports
    .flatMap(({ article }) => article.published ?? [])
    .sort()
    .at(-1);
  const { city, country } = place ?? {};
  const city1 = those((report) => !!city && report.place?.city?.id === city.id).slice(0, 1);
  const country1 = those((report) => !!country && report.place?.country?.code === country.code).slice(0, 1);
  return {
    date: when.date
      ? [0]
      : those((report) => when.reportedOn !== null && report.when.reportedOn === when.reportedOn),
    kind: [0],
    status: those(
      (report) =>
        report.status === status &&
        (report.article.published === null || report.article.published === newest),
    ),
    place: [...new Set([...city1, ...country1])].sort((a, b) => a - b),
    participants: [],
    countries: [],
    organisations: [],
  };
}

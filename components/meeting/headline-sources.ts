import type { Difference, Meeting, Report } from '@/graph/queries/meeting';

/** What is told of a meeting. */
export type Field = Difference;

/** Of which reports each headline value comes, by their places in the list; none where it is put together from all. */
export type HeadlineSources = Record<Field, number[]>;

/**
 * Which report gave which headline value, by the rules of lib/identity/headline.ts. The reports stand in the order in
 * which these rules ask them, so that kind and date are the first one's. A place is of the first that tells all of it.
 */
export function headlineSources({ reports, when, place, status }: Meeting): HeadlineSources {
  const those = (holds: (report: Report) => boolean) =>
    reports.flatMap((report, index) => (holds(report) ? [index] : []));
  const newest = reports
    .flatMap(({ article }) => article.published ?? [])
    .sort()
    .at(-1);
  const inCity = ({ place: told }: Report) => !place?.city || told?.city?.id === place.city.id;
  const inCountry = ({ place: told }: Report) =>
    !place?.country || told?.country?.code === place.country.code;
  const first = (holds: (report: Report) => boolean) => (place ? those(holds).slice(0, 1) : []);
  const whole = first((report) => inCity(report) && inCountry(report));
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
    place:
      whole.length > 0 ? whole : [...new Set([...first(inCity), ...first(inCountry)])].sort((a, b) => a - b),
    participants: [],
    countries: [],
    organisations: [],
  };
}

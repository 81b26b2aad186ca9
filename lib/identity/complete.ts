import type { Dated, IdentifiedReport } from '@/lib/identity/report';
import { bounds, isYearless, overlap, withYear } from '@/lib/time/edtf';

/**
 * The report's year-less date with the year that another report of the same meeting tells.
 * @returns null where it has its year, has no date, or none of the others tells a year that fits
 */
export function completed(report: IdentifiedReport, cluster: readonly IdentifiedReport[]): Dated | null {
  const own = report.date?.edtf;
  if (own === undefined || !isYearless(own)) return null;
  for (const { date } of cluster) {
    if (!date?.earliest || !date.latest) continue;
    const told = { earliest: date.earliest, latest: date.latest };
    // an interval may pass over the new year: its own year is the one in which it begins
    for (let year = yearOf(told.earliest) - 1; year <= yearOf(told.latest); year++) {
      const edtf = withYear(own, year);
      const stretch = edtf === null ? null : bounds(edtf);
      if (edtf && stretch && overlap(stretch, told))
        return { edtf, ...stretch, basis: 'from-another-report' };
    }
  }
  return null;
}

const yearOf = (day: string) => Number(day.slice(0, 4));

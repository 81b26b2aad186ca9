import { type Bounds, bounds, isYearless, overlap, withYear } from './edtf';

/**
 * Whether two dates can mean one and the same day: `XXXX-06` and `2024-06-18` can, `2024-06` and `2024-07-01` cannot.
 * Where one lacks its year, any year that makes them meet will do. False where either is no date.
 */
export function canBeSame(a: string, b: string): boolean {
  const [stretchA, stretchB] = [bounds(a), bounds(b)];
  if (stretchA && stretchB) return overlap(stretchA, stretchB);
  if (!stretchA && stretchB) return meetsInSomeYear(a, stretchB);
  if (stretchA && !stretchB) return meetsInSomeYear(b, stretchA);
  // both without a year: set one into a leap year, so that 29 February keeps its day
  const set = withYear(b, 2024);
  const stretch = set === null ? null : bounds(set);
  return stretch !== null && meetsInSomeYear(a, stretch);
}

function meetsInSomeYear(yearless: string, stretch: Bounds): boolean {
  const last = Number(stretch.latest.slice(0, 4));
  // eight years on end hold a leap year, so a longer stretch needs no further trial; one before, for the new year
  const first = Math.max(Number(stretch.earliest.slice(0, 4)) - 1, last - 8);
  for (let year = first; year <= last; year++) {
    const dated = withYear(yearless, year);
    const own = dated === null ? null : bounds(dated);
    if (own && overlap(own, stretch)) return true;
  }
  return false;
}

/**
 * Whether the first date tells all that the second tells, as exactly or more: every day that it can mean, the other can
 * mean too. `2024-06-18` is within `2024-06` and `XXXX-06`, and `XXXX-06-18` not within `2024-06`. False where either is no date.
 */
export function isWithin(exact: string, wide: string): boolean {
  if (isYearless(exact) && !isYearless(wide)) return false;
  // both without a year: any leap year will do
  const own = bounds(withYear(exact, 2024) ?? '');
  if (!own) return false;
  const year = Number(own.earliest.slice(0, 4));
  // one before, for a stretch over the new year
  return [year - 1, year].some((begun) => {
    const stretch = bounds(withYear(wide, begun) ?? '');
    return stretch !== null && stretch.earliest <= own.earliest && own.latest <= stretch.latest;
  });
}

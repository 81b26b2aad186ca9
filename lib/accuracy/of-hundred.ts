/**
 * So many of a hundred, rounded; 100 only where all are right, 0 only where none is, so that no rounding hides the last
 * mistake or the only hit.
 * @returns null where there is nothing to be right about
 */
export function ofHundred(right: number, of: number): number | null {
  if (of === 0) return null;
  const rounded = Math.round((100 * right) / of);
  if (rounded === 100 && right < of) return 99;
  return rounded === 0 && right > 0 ? 1 : rounded;
}

/** Below so many a figure is a rough idea: one more or less of them moves it by several of a hundred. */
export const FEW = 30;

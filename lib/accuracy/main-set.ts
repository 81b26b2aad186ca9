import type { MeasuredSet } from './measured';

/** The sets that the reader was made with: what it says of them it may have learnt by heart. */
const SEEN = ['dev', 'seeds'] as const;
export type SetKind = (typeof SEEN)[number] | 'unseen';

export const kindOfSet = (set: MeasuredSet): SetKind => SEEN.find((name) => name === set.name) ?? 'unseen';

/** The set that a report card is about, and the others: one that the reader was not made with, else the largest. */
export function mainSet(sets: readonly MeasuredSet[]): { main: MeasuredSet | null; others: MeasuredSet[] } {
  const isUnseen = (set: MeasuredSet) => Number(kindOfSet(set) === 'unseen');
  const [main = null, ...others] = [...sets].sort(
    (a, b) => isUnseen(b) - isUnseen(a) || b.articles - a.articles,
  );
  return { main, others };
}

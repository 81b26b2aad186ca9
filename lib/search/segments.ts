/** Words of a query that stand side by side, from one up to but not including another. */
export interface Stretch {
  from: number;
  to: number;
}

/** A stretch with the worth of its best find: lower is better. */
export interface RankedStretch extends Stretch {
  rank: number;
}

/** All stretches of so many words. */
export function stretches(words: number): Stretch[] {
  return Array.from({ length: words }, (_, from) =>
    Array.from({ length: words - from }, (_, more) => ({ from, to: from + more + 1 })),
  ).flat();
}

/**
 * Parts a query into the names that it holds: as many of its words as can be found, by as few names as will do, the best
 * finds of those that remain. `শি জিনপিং মোদি` is two names and not three.
 * @param found the stretches that stand for somebody
 */
export function partNames<S extends RankedStretch>(found: readonly S[]): S[] {
  if (found.length === 0) return [];
  const from = Math.min(...found.map((one) => one.from));
  const last = Math.max(...found.map((one) => one.to));
  // the best way to part the words up to each place
  const best: Way<S>[] = Array.from({ length: last + 1 }, () => ({ covered: 0, parts: [], rank: 0 }));
  for (let to = from + 1; to <= last; to++) {
    const ways = [best[to - 1] as Way<S>];
    for (const one of found.filter((stretch) => stretch.to === to)) {
      const { covered, parts, rank } = best[one.from] as Way<S>;
      ways.push({ covered: covered + to - one.from, parts: [...parts, one], rank: rank + one.rank });
    }
    best[to] = ways.reduce((a, b) => (isBetter(b, a) ? b : a));
  }
  return best[last]?.parts ?? [];
}

interface Way<S> {
  covered: number;
  parts: S[];
  rank: number;
}

function isBetter<S>(a: Way<S>, b: Way<S>): boolean {
  if (a.covered !== b.covered) return a.covered > b.covered;
  if (a.parts.length !== b.parts.length) return a.parts.length < b.parts.length;
  return a.rank < b.rank;
}

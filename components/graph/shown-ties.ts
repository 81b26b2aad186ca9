import type { GraphIndex } from './graph-index';

/** A line of the picture. */
export interface ShownTie {
  a: string;
  b: string;
  /** Meetings that were held, and those of any other status. */
  held: number;
  others: number;
}

/**
 * The lines between those who are shown, most held first, then most told, then in the order of the nodes; of each the one
 * with more meetings stands first.
 */
export function shownTies({ neighbours, ranked }: GraphIndex, shown: ReadonlySet<string>): ShownTie[] {
  // meetings have no rank, and stand behind those who took part
  const rank = new Map(ranked.map((id, at) => [id, at]));
  const rankOf = (id: string) => rank.get(id) ?? ranked.length;
  const before = (one: string, other: string) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1);
  const ties: ShownTie[] = [];
  for (const a of shown) {
    for (const { id: b, tie } of neighbours.get(a) ?? []) {
      if (shown.has(b) && before(a, b) < 0) ties.push({ a, b, held: tie.held, others: tie.count - tie.held });
    }
  }
  return ties.sort(
    (x, y) => y.held - x.held || y.others - x.others || (x.a === y.a ? before(x.b, y.b) : before(x.a, y.a)),
  );
}

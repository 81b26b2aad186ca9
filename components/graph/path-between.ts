import type { LensTie } from '@/graph/queries/lens-graph';
import type { GraphIndex } from './graph-index';

/** A way through the graph. */
export interface Path {
  /** From one node to the other, both included; empty where no way leads there. */
  ids: string[];
  /** How many meetings were held in each step from one to the next. */
  held: number[];
}

/**
 * The shortest way from one node to another over the ties that the filter leaves; one over held meetings alone, however
 * long, before any other, for people are not tied by what never took place.
 */
export function pathBetween(graph: GraphIndex, from: string, to: string): Path {
  const met = shortest(graph, from, to, ({ held }) => held > 0);
  const ids = met.length > 0 ? met : shortest(graph, from, to, () => true);
  const tied = (id: string, other: string) => graph.neighbours.get(id)?.find((one) => one.id === other);
  return { ids, held: ids.slice(1).map((id, i) => tied(ids[i] ?? '', id)?.tie.held ?? 0) };
}

/** Breadth first over some of the ties; of ways of one length the one over the stronger ties. */
function shortest(graph: GraphIndex, from: string, to: string, leads: (tie: LensTie) => boolean): string[] {
  if (!graph.nodes.has(from) || !graph.nodes.has(to)) return [];
  const before = new Map<string, string | null>([[from, null]]);
  // the list grows while it is gone through
  const queue = [from];
  for (const id of queue) {
    if (before.has(to)) break;
    for (const { id: next, tie } of graph.neighbours.get(id) ?? []) {
      if (before.has(next) || !leads(tie)) continue;
      before.set(next, id);
      queue.push(next);
    }
  }
  const way: string[] = [];
  for (let id: string | null | undefined = before.has(to) ? to : null; id; id = before.get(id))
    way.unshift(id);
  return way;
}

import { type GraphIndex, tiedTo } from './graph-index';

/**
 * The shortest way from one node to another over the ties that the filter leaves, breadth first; of ways of one length
 * the one over the stronger ties. @returns the ids from `from` to `to`, both included; empty where no way leads there
 */
export function pathBetween(graph: GraphIndex, from: string, to: string): string[] {
  if (!graph.nodes.has(from) || !graph.nodes.has(to)) return [];
  const before = new Map<string, string | null>([[from, null]]);
  // the list grows while it is gone through
  const queue = [from];
  for (const id of queue) {
    if (before.has(to)) break;
    for (const next of tiedTo(graph, id)) {
      if (before.has(next)) continue;
      before.set(next, id);
      queue.push(next);
    }
  }
  const way: string[] = [];
  for (let id: string | null | undefined = before.has(to) ? to : null; id; id = before.get(id))
    way.unshift(id);
  return way;
}

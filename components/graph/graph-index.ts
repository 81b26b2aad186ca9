import type { LensGraph, LensNode, LensTie } from '@/graph/queries/lens-graph';

/** A graph by its ids. */
export interface GraphIndex {
  nodes: ReadonlyMap<string, LensNode>;
  /** For each node those it is tied to with the tie between, most meetings first, then by id. */
  neighbours: ReadonlyMap<string, readonly Neighbour[]>;
  /** Ids of all but the meetings, most meetings first, then by id. */
  ranked: readonly string[];
}

export interface Neighbour {
  id: string;
  tie: LensTie;
}

/** Reads a graph once for all that is asked of it step by step. */
export function indexOf({ nodes, ties }: Pick<LensGraph, 'nodes' | 'ties'>): GraphIndex {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const neighbours = new Map<string, Neighbour[]>(nodes.map(({ id }) => [id, []]));
  for (const tie of ties) {
    neighbours.get(tie.a)?.push({ id: tie.b, tie });
    neighbours.get(tie.b)?.push({ id: tie.a, tie });
  }
  const weight = (id: string) => byId.get(id)?.meetings ?? 0;
  for (const list of neighbours.values()) {
    list.sort((x, y) => y.tie.count - x.tie.count || weight(y.id) - weight(x.id) || (x.id < y.id ? -1 : 1));
  }
  const ranked = nodes
    .filter(({ is }) => is !== 'meeting')
    .sort((x, y) => y.meetings - x.meetings || (x.id < y.id ? -1 : 1))
    .map(({ id }) => id);
  return { nodes: byId, neighbours, ranked };
}

/** Ids of those that a node is tied to, in the order of the index; none for an unknown one. */
export const tiedTo = ({ neighbours }: GraphIndex, id: string): string[] =>
  (neighbours.get(id) ?? []).map((neighbour) => neighbour.id);

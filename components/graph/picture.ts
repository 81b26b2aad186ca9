import { hasFlag } from 'country-flag-icons';
import type { GraphIndex } from './graph-index';
import { type DrawnNode, type DrawnTie, initials } from './looks';
import type { Seen } from './seen';

/** What the stage draws: nodes with their looks' causes, and the ties between them. */
export interface Picture {
  nodes: ({ id: string } & DrawnNode)[];
  ties: DrawnTie[];
  /** The most meetings that any node under the filter has. */
  most: number;
}

/** The shown part of a graph. @param nameOf a node's name in the reader's language */
export function pictureOf(graph: GraphIndex, { ids, hidden }: Seen, nameOf: (id: string) => string): Picture {
  const nodes = [...ids].sort().flatMap((id) => {
    const node = graph.nodes.get(id);
    if (!node) return [];
    const label = nameOf(id);
    const flag = node.is !== 'meeting' && node.flag && hasFlag(node.flag) ? node.flag : null;
    return {
      id,
      is: node.is,
      label,
      meetings: node.meetings,
      flag,
      initials: flag || node.is === 'meeting' ? '' : initials(label),
      open: node.is === 'meeting' && node.status !== 'held',
      hiddenNeighbours: hidden.get(id) ?? 0,
      alone: !graph.neighbours.get(id)?.some((neighbour) => ids.has(neighbour.id)),
    };
  });
  const ties = nodes.flatMap(({ id }) =>
    (graph.neighbours.get(id) ?? []).filter(({ id: other, tie }) => tie.a === id && ids.has(other)),
  );
  const most = Math.max(1, graph.nodes.get(graph.ranked[0] ?? '')?.meetings ?? 1);
  return { nodes, ties: ties.map(({ tie }) => tie), most };
}

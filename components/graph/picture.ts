import { hasFlag } from 'country-flag-icons';
import type { LensNode } from '@/graph/queries/lens-graph';
import type { GraphIndex } from './graph-index';
import { initials } from './initials';
import type { Seen } from './seen';

/** A node of the picture, with all that its looks depend on. */
export interface DrawnNode {
  is: LensNode['is'];
  label: string;
  /** Meetings under the filter. */
  meetings: number;
  /** ISO 3166-1 alpha-2 of the flag it wears; null where it has none. */
  flag: string | null;
  /** Two letters of the name, for those without a flag. */
  initials: string;
  /** Whether it is a meeting of which nothing says that it was held. */
  open: boolean;
  /** How many it is tied to that are not shown. */
  hiddenNeighbours: number;
  /** Whether the picture ties it to nobody. */
  alone: boolean;
}

export interface DrawnTie {
  a: string;
  b: string;
  /** Meetings under the filter. */
  count: number;
  /** Of these, how many were held. */
  held: number;
}

/** What the stage draws: nodes with their looks' causes, and the ties between them. */
export interface Picture {
  nodes: ({ id: string } & DrawnNode)[];
  ties: DrawnTie[];
  /** The most meetings that any node under the filter has. */
  most: number;
}

/** A tie's key, the same from either end. */
export const tieId = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

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

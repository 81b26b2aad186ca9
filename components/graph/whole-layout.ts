import type { LensGraph } from '@/graph/queries/lens-graph';
import { indexOf } from './graph-index';
import { type LayoutInput, type Places, places } from './layout';
import { KNOT, radius } from './node-radius';
import { strongest } from './seen';

/** A whole graph as the layout takes it. */
export interface WholeInput {
  nodes: LayoutInput['nodes'];
  ties: LayoutInput['ties'];
  /** Of a graph too large to be laid out well at once: who stands first, who joins them, and so on; all of each time. */
  rings: string[][];
}

/** Up to so many nodes the forces have steps enough to part them all. */
const WELL = 2000;
/** So many stand first in a larger graph, those with whom its picture begins on a desk; each ring has more by so much. */
const FIRST = 150;
const TIMES = 4;

/** Among meetings leaders stand far apart, with room for theirs between them. */
const AMONG_MEETINGS = 3;
const room = ({ is, meetings }: LensGraph['nodes'][number], knots: boolean, most: number): number =>
  is === 'meeting' ? KNOT : radius(meetings, most) * (knots ? AMONG_MEETINGS : 1);

/** What the layout has to know of a whole graph. */
export function wholeInput({ nodes, ties }: Pick<LensGraph, 'nodes' | 'ties'>): WholeInput {
  const graph = indexOf({ nodes, ties });
  const most = Math.max(1, graph.nodes.get(graph.ranked[0] ?? '')?.meetings ?? 1);
  const knots = nodes.some(({ is }) => is === 'meeting');
  const rings: string[][] = [];
  if (nodes.length > WELL) {
    for (let size = FIRST; size < nodes.length; size *= TIMES) rings.push([...strongest(graph, size)]);
  }
  return {
    nodes: nodes.map((node) => ({ id: node.id, size: room(node, knots, most) })),
    ties: ties.map(({ a, b }) => ({ a, b })),
    rings,
  };
}

/**
 * Where every node of a whole graph stands, whatever part of it is shown. Of many the strongest stand in the middle and
 * the others around them ring by ring, for a part of the picture is mostly the stronger one. In whole numbers, which
 * travel shorter.
 */
export function wholeLayout({ nodes, ties, rings }: WholeInput): Places {
  let kept: Places = {};
  for (const ring of rings) {
    const among = new Set(ring);
    kept = places({
      nodes: nodes.filter(({ id }) => among.has(id)),
      ties: ties.filter(({ a, b }) => among.has(a) && among.has(b)),
      kept,
    });
  }
  const found = places({ nodes, ties, kept });
  return Object.fromEntries(
    Object.entries(found).map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
}

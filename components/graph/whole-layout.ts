import type { LensGraph } from '@/graph/queries/lens-graph';
import { LIMIT } from './beginning';
import { firstOffTies } from './first-off-ties';
import { indexOf } from './graph-index';
import { type LayoutInput, type Places, places } from './layout';
import { radiusOf } from './node-radius';
import { strongest } from './seen';
import { thickness } from './tie-looks';

/** A whole graph as the layout takes it. */
export interface WholeInput {
  nodes: LayoutInput['nodes'];
  /** Each as thick as it is drawn. */
  ties: (LayoutInput['ties'][number] & { weight: number })[];
  /** With whom a picture begins on a desk, each as large as it is drawn: among them no tie is to pass beneath a third. */
  first: { id: string; radius: number }[];
  /** Of a graph too large to be laid out well at once: who stands first, who joins them, and so on; all of each time. */
  rings: string[][];
}

/** Up to so many nodes the forces have steps enough to part them all. */
const WELL = 2000;
/** Each ring of a larger graph has more by so much. */
const TIMES = 4;

/** Among meetings leaders stand far apart, with room for theirs between them. */
const AMONG_MEETINGS = 3;
const room = (node: LensGraph['nodes'][number], knots: boolean, most: number): number =>
  radiusOf(node, most) * (knots && node.is !== 'meeting' ? AMONG_MEETINGS : 1);

/** What the layout has to know of a whole graph. */
export function wholeInput({ nodes, ties }: Pick<LensGraph, 'nodes' | 'ties'>): WholeInput {
  const graph = indexOf({ nodes, ties });
  const most = Math.max(1, graph.nodes.get(graph.ranked[0] ?? '')?.meetings ?? 1);
  const knots = nodes.some(({ is }) => is === 'meeting');
  const rings: string[][] = [];
  if (nodes.length > WELL) {
    for (let size = LIMIT.desk; size < nodes.length; size *= TIMES) rings.push([...strongest(graph, size)]);
  }
  const first = strongest(graph, LIMIT.desk);
  return {
    nodes: nodes.map((node) => ({ id: node.id, size: room(node, knots, most) })),
    ties: ties.map((tie) => ({ a: tie.a, b: tie.b, weight: thickness(tie.held || tie.count) })),
    first: nodes.flatMap((node) => (first.has(node.id) ? { id: node.id, radius: radiusOf(node, most) } : [])),
    rings,
  };
}

/**
 * Where every node of a whole graph stands, whatever part of it is shown. Of many the strongest stand in the middle and
 * the others around them ring by ring, for a part of the picture is mostly the stronger one. In whole numbers, which
 * travel shorter.
 */
export function wholeLayout(input: WholeInput): Places {
  const { nodes, ties, rings } = input;
  let kept: Places = {};
  for (const [turn, ring] of rings.entries()) {
    const among = new Set(ring);
    const those = nodes.filter(({ id }) => among.has(id));
    kept = places({ nodes: those, ties: ties.filter(({ a, b }) => among.has(a) && among.has(b)), kept });
    if (turn === 0) kept = firstOffTies(input, kept);
  }
  const found = places({ nodes, ties, kept });
  const clear = rings.length > 0 ? found : firstOffTies(input, found);
  return Object.fromEntries(
    Object.entries(clear).map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
}

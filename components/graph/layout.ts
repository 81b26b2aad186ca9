import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface LayoutInput {
  nodes: { id: string; size: number }[];
  /** Both ends among the nodes. Every tie pulls alike: how many meetings it stands for is its thickness. */
  ties: { a: string; b: string }[];
}

export type Places = Record<string, { x: number; y: number }>;

/** The angle by which each leaf of a sunflower follows the one before: even, and the same every time. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Room around each node for the beginning of its name, in the unit of sizes. */
const ROOM = 12;
/** Beyond this many nodes the forces are reckoned by neighbourhoods. */
const MANY = 400;

/**
 * Where the nodes stand: ForceAtlas2 from a start that depends on the ids alone, for a fixed number of steps,
 * so that the same graph gives the same picture.
 */
export function places({ nodes, ties }: LayoutInput): Places {
  const graph = new UndirectedGraph();
  const ordered = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [rank, { id, size }] of ordered.entries()) {
    const distance = 10 * Math.sqrt(rank + 1);
    const angle = rank * GOLDEN_ANGLE;
    graph.addNode(id, { x: distance * Math.cos(angle), y: distance * Math.sin(angle), size: size + ROOM });
  }
  for (const { a, b } of [...ties].sort((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))) {
    graph.addEdge(a, b);
  }
  if (graph.order === 0) return {};
  return forceAtlas2(graph, {
    iterations: nodes.length > MANY ? 200 : 1000,
    settings: {
      // strong: groups that nothing ties to the rest stay in the picture
      strongGravityMode: true,
      gravity: 0.3,
      scalingRatio: 800,
      slowDown: 2,
      adjustSizes: true,
      barnesHutOptimize: nodes.length > MANY,
    },
  });
}

import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { partOverlaps } from './part-overlaps';
import type { Place } from './steps';

export interface LayoutInput {
  nodes: { id: string; size: number }[];
  /** Both ends among the nodes. Every tie pulls alike: how many meetings it stands for is its thickness. */
  ties: { a: string; b: string }[];
  /** Where nodes stand already: they stay, and the others find their place beside them. */
  kept?: Places;
}

export type Places = Record<string, Place>;

/** The angle by which each leaf of a sunflower follows the one before: even, and the same every time. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Room around each node for the beginning of its name, in the unit of sizes. */
const ROOM = 12;
/** So much of it stays free of other nodes. */
export const FREE = ROOM / 2;
/** Beyond this many nodes the forces are reckoned by neighbourhoods. */
const MANY = 400;
/** How far from its neighbours a newcomer begins. */
const BESIDE = 40;

/**
 * Where the nodes stand: ForceAtlas2 from a start that depends on the ids and the kept places alone, for a fixed number
 * of steps, so that the same graph gives the same picture.
 */
export function places({ nodes, ties, kept = {} }: LayoutInput): Places {
  const graph = new UndirectedGraph();
  const ordered = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [rank, { id, size }] of ordered.entries()) {
    const place = kept[id];
    const start = place ?? leaf(rank, 10);
    graph.addNode(id, { ...start, size: size + ROOM, fixed: place !== undefined });
  }
  for (const { a, b } of [...ties].sort((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))) {
    graph.addEdge(a, b);
  }
  const newcomers = ordered.filter(({ id }) => !kept[id]);
  if (newcomers.length === 0) return Object.fromEntries(nodes.map(({ id }) => [id, kept[id] as Place]));
  const joining = newcomers.length < nodes.length;
  if (joining) settle(graph, newcomers, kept);
  const found: Places = forceAtlas2(graph, {
    iterations: joining ? joinings(nodes.length) : iterations(nodes.length),
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
  const parted = partOverlaps(
    ordered.map(({ id, size }) => {
      // reckoned in shorter numbers, a kept place would move by a hair
      const place = kept[id] ?? (found[id] as Place);
      return { x: place.x, y: place.y, radius: size + FREE, fixed: kept[id] !== undefined };
    }),
  );
  return Object.fromEntries(ordered.map(({ id }, rank) => [id, parted[rank] as Place]));
}

/** Fewer steps for many nodes: a large picture is there in seconds, and its crowds are seen all the same. */
function iterations(nodes: number): number {
  if (nodes > 10_000) return 20;
  if (nodes > 2000) return 50;
  return Math.round(Math.max(200, Math.min(1000, 50_000 / nodes)));
}

/** So many that a large graph takes seconds, and never so few that newcomers lie in heaps. */
function joinings(nodes: number): number {
  return Math.round(Math.max(5, Math.min(60, 200_000 / nodes)));
}

function leaf(rank: number, step: number): Place {
  const distance = step * Math.sqrt(rank + 1);
  const angle = rank * GOLDEN_ANGLE;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/**
 * Newcomers begin beside those they know: first those who know one who stands, then those who know one of these, and so
 * on. Who knows nobody of them begins around them all.
 */
function settle(graph: UndirectedGraph, newcomers: LayoutInput['nodes'], kept: Places): void {
  const standing = new Map(Object.entries(kept));
  let waiting = newcomers.map(({ id }, rank) => ({ id, rank }));
  while (waiting.length > 0) {
    const settled = waiting.flatMap(({ id, rank }) => {
      const known = graph.neighbors(id).flatMap((other) => standing.get(other) ?? []);
      if (known.length === 0) return [];
      const { x, y } = leaf(rank, BESIDE);
      const middle = (axis: 'x' | 'y') => known.reduce((sum, place) => sum + place[axis], 0) / known.length;
      return [[id, { x: middle('x') + x, y: middle('y') + y }] as const];
    });
    if (settled.length === 0) break;
    for (const [id, place] of settled) standing.set(id, place);
    waiting = waiting.filter(({ id }) => !standing.has(id));
  }
  const far = Object.values(kept).reduce((most, { x, y }) => Math.max(most, Math.hypot(x, y)), 0);
  for (const [index, { id }] of waiting.entries()) {
    const angle = index * GOLDEN_ANGLE;
    const distance = far + BESIDE * Math.sqrt(index + 1);
    standing.set(id, { x: distance * Math.cos(angle), y: distance * Math.sin(angle) });
  }
  for (const { id } of newcomers) graph.mergeNodeAttributes(id, standing.get(id) as Place);
}

import { UndirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import type { Extent } from './framing';
import type { Places } from './layout';
import { type DrawnNode, type DrawnTie, type Picture, tieId } from './picture';
import type { Place } from './steps';

/** A node where it is drawn: the layout's place, as much wider as the canvas has it. */
export type StageNode = DrawnNode & Place;
export type StageGraph = UndirectedGraph<StageNode, DrawnTie>;
export type StageSigma = Sigma<StageNode, DrawnTie>;

/** More nodes than this are a crowd. */
const CROWD = 800;

/** Whether so many stand in a graph that not all can be told apart at once. */
export const isCrowd = (graph: StageGraph): boolean => graph.order > CROWD;

/** A picture as sigma reads it. @param stretch how much wider it is drawn than the places say */
export function stageGraphOf({ nodes, ties }: Picture, places: Places, stretch: number): StageGraph {
  const graph: StageGraph = new UndirectedGraph();
  for (const { id, ...node } of nodes) {
    const { x, y } = places[id] ?? { x: 0, y: 0 };
    graph.addNode(id, { ...node, x: x * stretch, y });
  }
  for (const tie of ties) graph.addUndirectedEdgeWithKey(tieId(tie.a, tie.b), tie.a, tie.b, { ...tie });
  return graph;
}

/** Where nodes stand, as the layout reckons; those that are not drawn are left out. @param stretch as above */
export function placesOf(graph: StageGraph, ids: readonly string[], stretch: number): Places {
  const standing = ids
    .filter((id) => graph.hasNode(id))
    .map((id) => [id, graph.getNodeAttributes(id)] as const);
  return Object.fromEntries(standing.map(([id, { x, y }]) => [id, { x: x / stretch, y }]));
}

/** Draws all so many times as wide as now. */
export function widen(graph: StageGraph, by: number): void {
  graph.updateEachNodeAttributes((_, node) => ({ ...node, x: node.x * by }), { attributes: ['x'] });
}

/** What all nodes take in; null without any. */
export function extentOf(graph: StageGraph): Extent | null {
  if (graph.order === 0) return null;
  const box: Extent = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  graph.forEachNode((_, node) => {
    for (const axis of ['x', 'y'] as const) {
      box[axis] = [Math.min(box[axis][0], node[axis]), Math.max(box[axis][1], node[axis])];
    }
  });
  return box;
}

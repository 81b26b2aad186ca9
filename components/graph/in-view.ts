import type { Extent } from './framing';
import type { StageGraph, StageSigma } from './stage-graph';
import type { Base } from './steps';

/** The event of the canvas by which it tells how many of its nodes a filter has left outside of what is in view. */
export const OUTSIDE = 'outside';

/** What of its ground the canvas shows, as the camera stands now. */
export function viewOf(sigma: StageSigma): Extent {
  const { width, height } = sigma.getDimensions();
  const [one, other] = [
    sigma.viewportToGraph({ x: 0, y: 0 }),
    sigma.viewportToGraph({ x: width, y: height }),
  ];
  const between = (a: number, b: number): [number, number] => [Math.min(a, b), Math.max(a, b)];
  return { x: between(one.x, other.x), y: between(one.y, other.y) };
}

/** How many nodes have their middle outside of what is in view. */
export const outsideOf = (graph: StageGraph, { x, y }: Extent): number =>
  graph.filterNodes((_, node) => node.x < x[0] || node.x > x[1] || node.y < y[0] || node.y > y[1]).length;

/** Whether the camera may stay where a filter gives another picture: not if that is the circle of somebody else. */
export const mayStay = (before: Base, after: Base): boolean =>
  before.is !== 'circle' || after.is !== 'circle' || before.of === after.of;

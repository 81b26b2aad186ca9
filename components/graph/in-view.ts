import type { Extent } from './framing';
import type { GraphIndex } from './graph-index';
import type { StageGraph, StageSigma } from './stage-graph';
import type { Base } from './steps';

/** The event of the canvas by which it tells how many of its nodes a filter has left outside of what is in view. */
export const OUTSIDE = 'outside';
/** The words that tell it, as they lie over the canvas. */
export const BEYOND = '[data-beyond]';

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

/** A picture and where it begins. */
interface Begun {
  graph: GraphIndex;
  base: Base;
  isPlain: boolean;
}

/**
 * Whether the camera may stay, as it does under another filter, where the picture is compared with the one before; what it
 * begins with there may come a moment later. Not if that is the circle of somebody else, nor for a step of the reader's.
 */
export function mayStay(before: Begun, { graph, base, isPlain }: Begun): boolean {
  const begins = before.isPlain && isPlain && before.base !== base;
  if (before.graph === graph && !begins) return false;
  return before.base.is !== 'circle' || base.is !== 'circle' || before.base.of === base.of;
}

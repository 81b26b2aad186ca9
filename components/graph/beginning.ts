import type { GraphIndex } from './graph-index';
import type { Base } from './steps';

/** How many nodes a picture begins with at most: as many as can be read. */
export const LIMIT = { desk: 150, phone: 40 };

export const STRONGEST: Base = { is: 'strongest' };

/** Where the picture of a graph begins. @param opened who was selected in the address that the reader came with */
export function beginningOf(graph: GraphIndex, opened: string | null, phone: boolean): Base {
  if (!phone || graph.nodes.size <= LIMIT.phone) return STRONGEST;
  // a phone has room for one circle: that of whom the reader came for, else of the one with the most meetings
  const centre = [opened, graph.ranked[0]].find((id) => id && graph.nodes.has(id));
  return centre ? { is: 'circle', of: centre } : STRONGEST;
}

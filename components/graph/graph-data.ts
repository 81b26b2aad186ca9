import type { LensGraph, LensNode } from '@/graph/queries/lens-graph';
import type { Places } from './layout';
import type { Place } from './steps';

/** The graph of a filter; where a node stands is the same whatever the filter. */
export interface PlacedGraph extends Omit<LensGraph, 'nodes'> {
  nodes: (LensNode & Place)[];
}

/** The explorer's graph. @param query its filter and view, as the URL has them @throws where the answer is no graph */
export async function fetchGraph(query: string, signal: AbortSignal): Promise<PlacedGraph> {
  const answer = await fetch(`/api/graph${query && `?${query}`}`, { signal });
  if (!answer.ok) throw new Error(`/api/graph answered ${answer.status}`);
  return answer.json();
}

/** Where the nodes of a graph stand. */
export const placesIn = ({ nodes }: Pick<PlacedGraph, 'nodes'>): Places =>
  Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x, y }]));

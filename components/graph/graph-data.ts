import type { LensGraph, LensNode } from '@/graph/queries/lens-graph';
import { joinQueries, withQuery } from '@/lib/filter/url-params';
import type { Places } from './layout';
import type { Place } from './steps';

export type PlacedNode = LensNode & Place;

/** The graph of a filter; where a node stands is the same whatever the filter. */
export interface PlacedGraph extends Omit<LensGraph, 'nodes'> {
  nodes: PlacedNode[];
  /** Nodes of the whole graph that were asked for by name and that the filter leaves out. */
  leftOut: LensNode[];
}

/**
 * The explorer's graph.
 * @param query its filter and view, as the URL has them @param named ids of whom it has to tell whether they are left out
 * @throws where the answer is no graph
 */
export async function fetchGraph(
  query: string,
  named: readonly string[],
  signal: AbortSignal,
): Promise<PlacedGraph> {
  const asked = joinQueries(query, named.length > 0 ? `named=${named.join()}` : '');
  const answer = await fetch(withQuery('/api/graph', asked), { signal });
  if (!answer.ok) throw new Error(`/api/graph answered ${answer.status}`);
  return answer.json();
}

/** Where the nodes of a graph stand. */
export const placesIn = ({ nodes }: Pick<PlacedGraph, 'nodes'>): Places =>
  Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x, y }]));

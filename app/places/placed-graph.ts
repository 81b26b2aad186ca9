import type { PlacedGraph } from '@/components/graph/graph-data';
import type { Engine } from '@/graph/engine/engine';
import { lensGraph } from '@/graph/queries/lens-graph';
import type { ExplorerView } from '@/lib/explorer/view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import { forgetPlaces, type LayOut, wholePlaces } from './whole-places';

/** The graph that a filter finds, through a lens, each node where it stands in the whole one. */
export async function placedGraph(
  engine: Engine,
  filter: MeetingFilter,
  view: ExplorerView,
  layOut?: LayOut,
): Promise<PlacedGraph> {
  const placed = await placedOnce(engine, filter, view, layOut);
  if (placed) return placed;
  // somebody wrote meanwhile: both are asked for anew
  forgetPlaces(engine, view.lens);
  const again = await placedOnce(engine, filter, view, layOut);
  if (again) return again;
  throw new Error('The graph was changed while its picture was asked for, twice.');
}

/** @returns null where a found node has no place */
async function placedOnce(engine: Engine, filter: MeetingFilter, view: ExplorerView, layOut?: LayOut) {
  const graph = await lensGraph(engine, filter, view);
  const places = await wholePlaces(engine, view.lens, layOut);
  const nodes = graph.nodes.flatMap((node) => {
    const place = places[node.id];
    return place ? [{ ...node, ...place }] : [];
  });
  return nodes.length === graph.nodes.length ? { ...graph, nodes } : null;
}

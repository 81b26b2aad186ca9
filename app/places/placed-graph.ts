import type { PlacedGraph } from '@/components/graph/graph-data';
import type { Engine } from '@/graph/engine/engine';
import { lensGraph } from '@/graph/queries/lens-graph';
import type { ExplorerView } from '@/lib/explorer/view';
import type { MeetingFilter } from '@/lib/filter/meeting-filter';
import { forgetPicture, type LayOut, wholePicture } from './whole-picture';

interface Asked {
  filter: MeetingFilter;
  view: ExplorerView;
  /** Ids of whom it is to be told whether they are left out by the filter, or unknown. */
  named?: readonly string[];
  layOut?: LayOut;
}

/** The graph that a filter finds, through a lens, each node where it stands in the whole one. */
export async function placedGraph(engine: Engine, asked: Asked): Promise<PlacedGraph> {
  const placed = await placedOnce(engine, asked);
  if (placed) return placed;
  // somebody wrote meanwhile: both are asked for anew
  forgetPicture(engine, asked.view.lens);
  const again = await placedOnce(engine, asked);
  if (again) return again;
  throw new Error('The graph was changed while its picture was asked for, twice.');
}

/** @returns null where a found node has no place */
async function placedOnce(
  engine: Engine,
  { filter, view, named = [], layOut }: Asked,
): Promise<PlacedGraph | null> {
  const graph = await lensGraph(engine, filter, view);
  const whole = await wholePicture(engine, view.lens, layOut);
  const nodes = graph.nodes.flatMap((node) => {
    const place = whole.get(node.id);
    return place ? [{ ...node, x: place.x, y: place.y }] : [];
  });
  if (nodes.length < graph.nodes.length) return null;
  const found = new Set(nodes.map(({ id }) => id));
  return { ...graph, nodes, leftOut: named.flatMap((id) => (found.has(id) ? [] : (whole.get(id) ?? []))) };
}

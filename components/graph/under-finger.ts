import type { StageSigma } from './stage-graph';
import type { Place } from './steps';

/** So many pixels beside a dot a finger still means it: the smallest dots are no target for one. */
const REACH = 12;

/** The node that is nearest to a place by its rim; null where none is within reach. */
export function nearestNode(
  { x, y }: Place,
  nodes: readonly (Place & { id: string; radius: number })[],
): string | null {
  let found: string | null = null;
  let least = REACH;
  for (const node of nodes) {
    const away = Math.hypot(node.x - x, node.y - y) - node.radius;
    if (away > least) continue;
    least = away;
    found = node.id;
  }
  return found;
}

/** The node that a finger at such a place of the canvas means. */
export function nodeUnderFinger(sigma: StageSigma, place: Place): string | null {
  const drawn = sigma.getGraph().mapNodes((id) => ({ id, data: sigma.getNodeDisplayData(id) }));
  return nearestNode(
    place,
    drawn.flatMap(({ id, data }) =>
      data && !data.hidden
        ? [{ id, ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) }]
        : [],
    ),
  );
}

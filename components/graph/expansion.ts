import { type GraphIndex, tiedTo } from './graph-index';
import { type Beside, seen } from './seen';
import { type Scene, type Step, sceneAfter } from './steps';

/** What expanding a node brings next. */
export interface Expansion {
  step: Step;
  /** How many of those tied to the node itself come, of how many that are hidden now. */
  count: number;
  hidden: number;
}

/** What a picture begins with at most, and whom it shows beside, as `seen` takes them. */
interface Around {
  limit: number;
  beside: Beside;
}

/**
 * The next step of expanding a node, or null where nothing of it is hidden; what it brings is what the picture will show.
 */
export function expansionOf(
  graph: GraphIndex,
  scene: Scene,
  id: string,
  { limit, beside }: Around,
): Expansion | null {
  const hidden = seen(graph, scene, limit, beside).hidden.get(id) ?? 0;
  if (hidden === 0) return null;
  // those who would come first may be there, chosen perhaps: then the ones after them come
  for (let times = 1; times <= tiedTo(graph, id).length; times++) {
    const step: Step = { do: 'expand', id, times };
    const count = hidden - (seen(graph, sceneAfter(scene, step), limit, beside).hidden.get(id) ?? 0);
    if (count > 0) return { step, count, hidden };
  }
  return null;
}

/** How many nodes folding one would take out of the picture. */
export function foldedBy(graph: GraphIndex, scene: Scene, id: string, { limit, beside }: Around): number {
  const after = sceneAfter(scene, { do: 'collapse', id });
  return seen(graph, scene, limit, beside).ids.size - seen(graph, after, limit, beside).ids.size;
}

/** Whether the picture is a node and those tied to it already: to begin with them would show the same. */
export function isCircle(graph: GraphIndex, scene: Scene, id: string, { limit, beside }: Around): boolean {
  if (!graph.nodes.has(id)) return false;
  const shown = seen(graph, scene, limit, beside).ids;
  const circle = seen(
    graph,
    sceneAfter(scene, { do: 'begin', base: { is: 'circle', of: id } }),
    limit,
    beside,
  );
  return circle.ids.size === shown.size && [...circle.ids].every((one) => shown.has(one));
}

/** What expanding a node would bring, for one picture: each is worked out once, however often the page asks. */
export function keptExpansions(
  graph: GraphIndex,
  scene: Scene,
  around: Around,
): (id: string) => Expansion | null {
  const kept = new Map<string, Expansion | null>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const one = expansionOf(graph, scene, id, around);
    kept.set(id, one);
    return one;
  };
}

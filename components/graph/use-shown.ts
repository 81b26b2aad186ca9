import { useMemo } from 'react';
import { foldedBy, isCircle as isCircleOf, keptExpansions } from './expansion';
import type { GraphIndex } from './graph-index';
import { pathBetween } from './path-between';
import { seen } from './seen';
import type { Scene } from './steps';

interface At {
  graph: GraphIndex | null;
  scene: Scene;
  selected: string | null;
  /** How many nodes a picture begins with at most. */
  limit: number;
  /** Whether it is known where the scene begins. */
  begun: boolean;
}

/** What of a graph its scene shows, the way between two with it, what expanding a node would bring, and folding it take away, and whether it is one's circle. */
export function useShown({ graph, scene, selected, limit, begun }: At) {
  const path = useMemo(() => {
    const [from, to] = scene.path;
    return graph && from !== undefined && to !== undefined ? pathBetween(graph, from, to) : null;
  }, [graph, scene.path]);
  const beside = useMemo(() => ({ way: path?.ids ?? [], selected }), [path, selected]);
  const shown = useMemo(
    () => (graph && begun ? seen(graph, scene, limit, beside) : null),
    [graph, begun, scene, limit, beside],
  );
  const expansion = useMemo(
    () => (graph ? keptExpansions(graph, scene, { limit, beside }) : () => null),
    [graph, scene, limit, beside],
  );
  const foldable = (id: string) => (graph ? foldedBy(graph, scene, id, { limit, beside }) : 0);
  const isCircle = (id: string) => graph !== null && isCircleOf(graph, scene, id, { limit, beside });
  return { path, shown, expansion, foldable, isCircle };
}

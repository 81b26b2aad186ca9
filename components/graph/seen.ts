import { type GraphIndex, tiedTo } from './graph-index';
import type { Base, Scene } from './steps';

/** What of a graph is in the picture. */
export interface Seen {
  ids: ReadonlySet<string>;
  /** Of shown nodes how many they are tied to that are not shown; those of none are left out. */
  hidden: ReadonlyMap<string, number>;
  /** Nodes that the filter finds. */
  all: number;
  /** Why not all are shown; null where all are. */
  why: 'strongest' | 'circle' | 'collapsed' | null;
}

/**
 * What a scene shows of a graph.
 * @param limit how many nodes a picture begins with at most @param also ids that are shown whatever the scene says
 */
export function seen(graph: GraphIndex, scene: Scene, limit: number, also: readonly string[] = []): Seen {
  const base = baseOf(graph, scene.base, limit);
  const known = (ids: readonly string[]) => ids.filter((id) => graph.nodes.has(id));
  const kept = new Set(
    known([...scene.path, ...scene.expanded, ...scene.collapsed, ...scene.chosen, ...also]),
  );
  const ids = new Set([...base, ...kept, ...known(scene.expanded).flatMap((id) => tiedTo(graph, id))]);
  const collapsed = new Set(known(scene.collapsed));
  for (const id of [...collapsed].flatMap((one) => tiedTo(graph, one))) {
    const held = tiedTo(graph, id).some((other) => ids.has(other) && !collapsed.has(other));
    if (!held && !kept.has(id)) ids.delete(id);
  }
  const all = graph.nodes.size;
  const why = ids.size === all ? null : whyOf(graph, scene.base, limit);
  return { ids, hidden: hiddenOf(graph, ids), all, why };
}

function whyOf(graph: GraphIndex, base: Base, limit: number): Seen['why'] {
  if (base.is === 'circle' && graph.nodes.has(base.of)) return 'circle';
  return base.is === 'all' || graph.nodes.size <= limit ? 'collapsed' : 'strongest';
}

function hiddenOf(graph: GraphIndex, ids: ReadonlySet<string>): Map<string, number> {
  const hidden = new Map<string, number>();
  for (const id of ids) {
    const count = tiedTo(graph, id).filter((other) => !ids.has(other)).length;
    if (count > 0) hidden.set(id, count);
  }
  return hidden;
}

function baseOf(graph: GraphIndex, base: Base, limit: number): Iterable<string> {
  if (base.is === 'circle' && graph.nodes.has(base.of)) {
    return [base.of, ...tiedTo(graph, base.of).slice(0, limit - 1)];
  }
  if (base.is === 'all' || graph.nodes.size <= limit) return graph.nodes.keys();
  return strongest(graph, limit);
}

/** Those with the most meetings; a meeting comes in with the second of those who take part. */
function strongest(graph: GraphIndex, limit: number): Set<string> {
  const ids = new Set<string>();
  const sat = new Map<string, number>();
  for (const id of graph.ranked) {
    const entering = tiedTo(graph, id).filter((other) => graph.nodes.get(other)?.is === 'meeting');
    const knots = entering.filter((knot) => sat.get(knot) === 1);
    if (ids.size + 1 + knots.length > limit) break;
    for (const knot of entering) sat.set(knot, (sat.get(knot) ?? 0) + 1);
    for (const one of [id, ...knots]) ids.add(one);
  }
  return ids;
}

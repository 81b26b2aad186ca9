import { type GraphIndex, tiedTo } from './graph-index';
import type { Seen } from './seen';

/** How many join the picture at once when a node is expanded: as many as the eye can follow. */
export const AT_ONCE = 30;

/**
 * Those beside a node who are not yet in the picture, the strongest ties first; a meeting comes with all who sat at it,
 * for alone it would say nothing.
 * @param shown ids that are in the picture @param room how many there is room for; a first meeting comes whatever it takes
 */
export function besideOf(graph: GraphIndex, id: string, shown: ReadonlySet<string>, room: number): string[] {
  const coming = new Set<string>();
  for (const next of tiedTo(graph, id)) {
    if (shown.has(next)) continue;
    const group = graph.nodes.get(next)?.is === 'meeting' ? [next, ...tiedTo(graph, next)] : [next];
    const joining = group.filter((one) => !shown.has(one) && !coming.has(one));
    if (coming.size > 0 && coming.size + joining.length > room) break;
    for (const one of joining) coming.add(one);
  }
  return [...coming];
}

/** What expanding a node brings next. */
export interface Expansion {
  brings: string[];
  /** How many of them are tied to the node itself, of how many that are hidden now. */
  count: number;
  hidden: number;
}

/** @returns the next step of expanding a node, or null where nothing of it is hidden */
export function expansionOf(graph: GraphIndex, { ids, hidden }: Seen, id: string): Expansion | null {
  const left = hidden.get(id) ?? 0;
  if (left === 0) return null;
  const brings = besideOf(graph, id, ids, AT_ONCE);
  const own = new Set(tiedTo(graph, id));
  return { brings, count: brings.filter((one) => own.has(one)).length, hidden: left };
}

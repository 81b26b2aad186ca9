import { type GraphIndex, tiedTo } from './graph-index';

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

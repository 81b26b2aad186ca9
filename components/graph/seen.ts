import { AT_ONCE, besideOf } from './beside';
import { type GraphIndex, tiedTo } from './graph-index';
import type { Base, Scene } from './steps';

/** What of a graph is in the picture. */
export interface Seen {
  ids: ReadonlySet<string>;
  /** Of shown nodes how many they are tied to that are not shown; those of none are left out. */
  hidden: ReadonlyMap<string, number>;
  /** Nodes that the filter finds. */
  all: number;
  /** How many are shown beside those that the picture began with. */
  added: number;
  /** How many of those that it began with, or that were brought, are folded away. */
  folded: number;
  /** Who is shown for being open in the panel, and for nothing else: nobody has brought them, and the next one takes their place. */
  guest: string | null;
  /** Why not all are shown; null where all are. */
  why: Why | null;
}

/** Whom a picture shows beside what its scene says: those of the way between two, and who is open in the panel. */
export interface Beside {
  way: readonly string[];
  selected: string | null;
}

const NOBODY: Beside = { way: [], selected: null };

/** Only the strongest; only a circle, the strongest part of one, what is left of a folded one, or nothing of it but its middle; only some that were chosen; some are folded away. */
export type Why =
  | 'strongest'
  | 'circle'
  | 'circlePart'
  | 'circleFolded'
  | 'circleAlone'
  | 'chosen'
  | 'collapsed';

/**
 * What a scene shows of a graph.
 * @param limit how many nodes a picture begins with at most @param beside who is shown whatever the scene says
 */
export function seen(graph: GraphIndex, scene: Scene, limit: number, beside: Beside = NOBODY): Seen {
  const known = (ids: readonly string[]) => ids.filter((id) => graph.nodes.has(id));
  const base = new Set(baseOf(graph, scene.base, limit));
  const collapsed = new Set(known(scene.collapsed));
  const brought = broughtBy(graph, known(scene.opened), folded(graph, base, collapsed, collapsed));
  // whoever was open in the panel and is pinned there stays; those whom the picture had are folded away with theirs
  const held = known(Object.keys(scene.pinned)).filter((id) => !base.has(id) && !brought.has(id));
  const kept = new Set([...brought, ...collapsed, ...held, ...known([...scene.chosen, ...beside.way])]);
  const ids = folded(graph, base, collapsed, kept);
  // the last to come, so that the others are the same whoever is open
  const [guest = null] = known([beside.selected ?? '']).filter((id) => !ids.has(id));
  if (guest !== null) ids.add(guest);
  const all = graph.nodes.size;
  const hidden = hiddenOf(graph, ids);
  const added = [...kept].filter((id) => !base.has(id)).length;
  const away = [...base].filter((id) => !ids.has(id)).length;
  const why = ids.size === all ? null : whyOf(graph, scene, limit, { hidden, away, ids });
  return { ids, hidden, all, added, folded: away, guest, why };
}

/** Some nodes and those that are kept, without whom the collapsed ones hide. */
function folded(
  graph: GraphIndex,
  base: ReadonlySet<string>,
  collapsed: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): Set<string> {
  const ids = new Set([...base, ...kept]);
  for (const id of [...collapsed].flatMap((one) => tiedTo(graph, one))) {
    const held = tiedTo(graph, id).some((other) => ids.has(other) && !collapsed.has(other));
    if (!held && !kept.has(id)) ids.delete(id);
  }
  return ids;
}

/** Those whom each expansion in its turn brings into the picture, and the expanded themselves; chosen ones count for nothing. */
function broughtBy(graph: GraphIndex, opened: readonly string[], begun: ReadonlySet<string>): Set<string> {
  const brought = new Set(opened);
  const shown = new Set([...begun, ...opened]);
  for (const id of opened) {
    for (const one of besideOf(graph, id, shown, AT_ONCE)) {
      shown.add(one);
      brought.add(one);
    }
  }
  return brought;
}

/** @param away how many of those that the picture began with are folded away */
function whyOf(
  graph: GraphIndex,
  { base, collapsed }: Scene,
  limit: number,
  { hidden, away, ids }: Pick<Seen, 'hidden' | 'ids'> & { away: number },
): Why {
  if (base.is === 'circle' && graph.nodes.has(base.of)) {
    // where all around hold one another, folding has hidden nobody
    if (collapsed.includes(base.of) && away > 0)
      return tiedTo(graph, base.of).some((id) => ids.has(id)) ? 'circleFolded' : 'circleAlone';
    return hidden.has(base.of) ? 'circlePart' : 'circle';
  }
  if (base.is === 'chosen' && base.of.some((id) => graph.nodes.has(id))) return 'chosen';
  return base.is === 'all' || graph.nodes.size <= limit ? 'collapsed' : 'strongest';
}

function hiddenOf(graph: GraphIndex, ids: ReadonlySet<string>): Map<string, number> {
  const hidden = new Map<string, number>();
  if (ids.size === graph.nodes.size) return hidden;
  for (const id of ids) {
    const count = tiedTo(graph, id).filter((other) => !ids.has(other)).length;
    if (count > 0) hidden.set(id, count);
  }
  return hidden;
}

function baseOf(graph: GraphIndex, base: Base, limit: number): Iterable<string> {
  if (base.is === 'circle' && graph.nodes.has(base.of)) {
    return [base.of, ...besideOf(graph, base.of, new Set([base.of]), limit - 1)];
  }
  if (base.is === 'chosen') {
    const chosen = base.of.filter((id) => graph.nodes.has(id));
    if (chosen.length > 0) return [...chosen, ...meetingsAmong(graph, chosen)];
  }
  if (base.is === 'all' || graph.nodes.size <= limit) return graph.nodes.keys();
  return strongest(graph, limit);
}

/** Where meetings are nodes: those that tie two or more of some leaders. */
const meetingsAmong = (graph: GraphIndex, ids: readonly string[]): string[] => {
  const among = new Set(ids);
  const beside = new Set(ids.flatMap((id) => tiedTo(graph, id)));
  const ties = (knot: string) => tiedTo(graph, knot).filter((id) => among.has(id)).length;
  return [...beside].filter((id) => graph.nodes.get(id)?.is === 'meeting' && ties(id) > 1);
};

/** Those with the most meetings; a meeting comes in with the second of those who take part. */
export function strongest(graph: GraphIndex, limit: number): Set<string> {
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

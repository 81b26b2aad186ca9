import type { Path } from './path-between';
import { tieId } from './picture';
import type { StageGraph } from './stage-graph';
import type { Scene } from './steps';

/** What the reader points at and has chosen, and the most meetings that any node has. */
export interface GraphState {
  hovered: string | null;
  selected: string | null;
  /** Chosen together with others. */
  chosen: ReadonlySet<string>;
  /** The nodes of the way that is shown, and its ties as `tieId` writes them; both empty without one. */
  path: ReadonlySet<string>;
  pathTies: ReadonlySet<string>;
  pinned: ReadonlySet<string>;
  /** The ids tied to the one in focus. */
  near: ReadonlySet<string>;
  most: number;
  /** How much smaller than at full size nodes are drawn: 1 on a desk, less on a phone or in a crowd. */
  scale: number;
  /** Whether meetings are nodes of their own. */
  knots: boolean;
}

/** What a scene says of the nodes that are drawn. */
export type Marks = Pick<GraphState, 'selected' | 'chosen' | 'path' | 'pinned'>;

const NOBODY: ReadonlySet<string> = new Set();

/** Nobody is pointed at or chosen. */
export const AT_REST: GraphState = {
  ...{ hovered: null, selected: null, chosen: NOBODY, path: NOBODY, pathTies: NOBODY, pinned: NOBODY },
  ...{ near: NOBODY, most: 1, scale: 1, knots: false },
};

/** The one in focus: what the pointer is on, else what is selected. */
export const focus = ({ hovered, selected }: Pick<GraphState, 'hovered' | 'selected'>): string | null =>
  hovered ?? selected;

/** The marks of a scene. @param path the way that it shows */
export const marksOf = ({ chosen, pinned }: Scene, path: Path | null, selected: string | null): Marks => ({
  selected,
  chosen: new Set(chosen),
  path: new Set(path?.ids),
  pinned: new Set(Object.keys(pinned)),
});

/** The pointer is on a node now, or on none. */
export const pointedAt = (state: GraphState, graph: StageGraph, hovered: string | null): GraphState =>
  withNear({ ...state, hovered }, graph);

/** Whether nodes and ties look the same in both. */
export const isAlike = (a: GraphState, b: GraphState): boolean =>
  (Object.keys(AT_REST) as (keyof GraphState)[]).every((key) => DERIVED.has(key) || a[key] === b[key]);
/** What follows from the others, and is made anew. */
const DERIVED: ReadonlySet<keyof GraphState> = new Set(['near', 'pathTies']);

/** Other nodes are selected, chosen or pinned now, or another way is shown. */
export function marked(
  state: GraphState,
  graph: StageGraph,
  { selected, chosen, path, pinned }: Marks,
): GraphState {
  const way = [...path];
  const pathTies = new Set(way.slice(1).map((id, i) => tieId(way[i] ?? '', id)));
  const shown = selected !== null && graph.hasNode(selected) ? selected : null;
  return withNear({ ...state, selected: shown, chosen, path, pathTies, pinned }, graph);
}

/** Whom to keep in sight with the one in focus; with a leader's meeting those who sat at it. */
function withNear(state: GraphState, graph: StageGraph): GraphState {
  const centre = focus(state);
  if (centre === null || !graph.hasNode(centre)) return { ...state, near: NOBODY };
  const tied = graph.neighbors(centre);
  const knots = tied.filter((id) => graph.getNodeAttribute(id, 'is') === 'meeting');
  return { ...state, near: new Set([...tied, ...knots.flatMap((id) => graph.neighbors(id))]) };
}

/** What is drawn: the whole graph keeps its places, the filter only says how much of it there is. */
export interface DrawnNode {
  label: string;
  /** Meetings under the filter; none: the node is not shown. */
  meetings: number;
}

export interface DrawnTie {
  a: string;
  b: string;
  /** Meetings under the filter; none: the tie is not shown. */
  count: number;
  /** Of these, how many were held. */
  held: number;
}

/** What the reader points at and has chosen, and the most meetings that any node has. */
export interface GraphState {
  hovered: string | null;
  selected: string | null;
  /** The ids tied to the one in focus. */
  near: ReadonlySet<string>;
  most: number;
  /** How much smaller than at full size nodes are drawn: 1 on a desk, less on a phone. */
  scale: number;
}

/** The colours of the tokens, as the canvas wants them. */
export interface Palette {
  paper: string;
  ink: string;
  quiet: string;
  node: string;
  nodeFaint: string;
  tie: string;
  /** Nothing held yet. */
  tiePlanned: string;
  tieNear: string;
  accent: string;
}

export interface NodeLooks {
  hidden: boolean;
  /** Radius in pixels at rest. */
  size: number;
  color: string;
  label: string | null;
  forceLabel: boolean;
  highlighted: boolean;
  zIndex: number;
}

export interface TieLooks {
  hidden: boolean;
  /** Thickness in pixels at rest. */
  size: number;
  color: string;
  zIndex: number;
}

const RADIUS = { least: 5, most: 22 };
const WIDTH = { least: 1.8, most: 8 };

/** The one in focus: what the pointer is on, else what is chosen. */
export const focus = ({ hovered, selected }: GraphState): string | null => hovered ?? selected;

/** A node's radius: its area grows with its meetings. */
export function radius(meetings: number, most: number): number {
  return RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(meetings / Math.max(most, 8));
}

/** A tie's thickness: one meeting is a hairline, each further one adds, never more than `WIDTH.most`. */
export function thickness(count: number): number {
  return Math.min(WIDTH.most, WIDTH.least + (count - 1) * 0.9);
}

/** How a leader is drawn: those away from the one in focus step back, and lose their name. */
export function nodeLooks(id: string, node: DrawnNode, state: GraphState, palette: Palette): NodeLooks {
  const centre = focus(state);
  const chosen = id === state.selected;
  const away = centre !== null && id !== centre && !state.near.has(id) && !chosen;
  return {
    hidden: node.meetings === 0,
    size: radius(node.meetings, state.most) * state.scale,
    color: chosen ? palette.accent : away ? palette.nodeFaint : palette.node,
    label: away ? null : node.label,
    forceLabel: chosen || (centre !== null && !away),
    highlighted: chosen || id === state.hovered,
    zIndex: chosen || id === centre ? 2 : away ? 0 : 1,
  };
}

/** How a tie is drawn: pale where nothing was held yet, dark where it leads to the one in focus. */
export function tieLooks(tie: DrawnTie, state: GraphState, palette: Palette): TieLooks {
  const centre = focus(state);
  const near = centre !== null && (tie.a === centre || tie.b === centre);
  const chosen = near && centre === state.selected;
  return {
    hidden: tie.count === 0 || (centre !== null && !near && !bothNear(tie, state)),
    size: thickness(tie.count),
    color: chosen
      ? palette.accent
      : near
        ? palette.tieNear
        : tie.held === 0
          ? palette.tiePlanned
          : palette.tie,
    zIndex: near ? 1 : 0,
  };
}

const bothNear = ({ a, b }: DrawnTie, { near }: GraphState) => near.has(a) && near.has(b);

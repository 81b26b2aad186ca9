import { focus, type GraphState } from './graph-state';
import { radiusOf } from './node-radius';
import type { Palette } from './palette';
import type { DrawnNode } from './picture';

/** What is painted within a node's disc. */
export type Face =
  | { is: 'flag'; code: string }
  | { is: 'initials'; text: string }
  | { is: 'knot'; open: boolean };

export interface NodeLooks {
  hidden: boolean;
  /** Radius in pixels at rest. */
  size: number;
  color: string;
  /** The colour of its middle: paper where a meeting was not held. */
  middle: string;
  label: string | null;
  /** Its name is wanted however many stand around. */
  forceLabel: boolean;
  /** Its name may lie on the discs of others. */
  urgent: boolean;
  highlighted: boolean;
  zIndex: number;
  face: Face;
  /** Steps back behind others. */
  faint: boolean;
  /** Wears the ring of those chosen together. */
  ringed: boolean;
  pinned: boolean;
  /** How many hidden neighbours its badge tells of; 0 for no badge. */
  badge: number;
}

/** So many names around the one in focus are all written; of more only those that have room. */
const FEW = 30;

/** How a node is drawn: those away from the one in focus, or from the way that is shown, step back and lose their name. */
export function nodeLooks(id: string, node: DrawnNode, state: GraphState, palette: Palette): NodeLooks {
  const centre = focus(state);
  const selected = id === state.selected;
  const ringed = state.chosen.has(id);
  const onPath = state.path.has(id);
  const near = centre === null ? !(state.path.size > 0 && !onPath) : id === centre || state.near.has(id);
  const urgent = selected || ringed || onPath || id === centre;
  const away = !near && !selected && !ringed && !onPath;
  const color = selected || onPath ? palette.accent : away ? palette.nodeFaint : plain(node, palette);
  return {
    hidden: node.meetings === 0,
    size: radiusOf(node, state.most) * state.scale,
    color,
    middle: node.is === 'meeting' && node.open ? palette.paper : color,
    label: away ? null : node.label,
    forceLabel: urgent || (centre !== null && !away && state.near.size <= FEW),
    urgent,
    highlighted: selected || id === state.hovered,
    zIndex: selected || id === centre ? 2 : away ? 0 : 1,
    face: faceOf(node),
    faint: away,
    ringed,
    pinned: state.pinned.has(id),
    badge: away ? 0 : node.hiddenNeighbours,
  };
}

/** Nothing else tells a meeting from a leader whose disc is too small for a flag and for its shape. */
const plain = ({ is }: DrawnNode, { node, knot }: Palette) => (is === 'meeting' ? knot : node);

function faceOf({ is, flag, initials, open }: DrawnNode): Face {
  if (is === 'meeting') return { is: 'knot', open };
  return flag ? { is: 'flag', code: flag } : { is: 'initials', text: initials };
}

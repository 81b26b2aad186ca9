import { focus, type GraphState } from './graph-state';
import { type DrawnNode, type DrawnTie, tieId } from './picture';

/** The colours of the tokens, as the canvas wants them. */
export interface Palette {
  paper: string;
  ink: string;
  quiet: string;
  node: string;
  nodeFaint: string;
  tie: string;
  /** Nothing held: planned, proposed or cancelled. */
  tiePlanned: string;
  tieNear: string;
  accent: string;
}

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

export interface TieLooks {
  hidden: boolean;
  /** Dashed where nothing was held, told apart without colour and in print. */
  type: 'line' | 'dashed';
  /** Thickness in pixels at rest. */
  size: number;
  color: string;
  zIndex: number;
}

const RADIUS = { least: 5, most: 22 };
const WIDTH = { least: 1.8, most: 8 };
/** A meeting's radius: a leader of one meeting is larger, and is named first. */
export const KNOT = 3.5;
/** Where meetings are nodes every line stands for one seat at one: so much thinner, for there are many. */
const SEAT = 0.6;
/** So many names around the one in focus are all written; of more only those that have room. */
const FEW = 30;

/** A node's radius: its area grows with its meetings. */
export function radius(meetings: number, most: number): number {
  return RADIUS.least + (RADIUS.most - RADIUS.least) * Math.sqrt(meetings / Math.max(most, 8));
}

/** The radius of a leader, a country or a meeting at full size. */
export const radiusOf = ({ is, meetings }: Pick<DrawnNode, 'is' | 'meetings'>, most: number): number =>
  is === 'meeting' ? KNOT : radius(meetings, most);

/** A tie's thickness: one meeting is a hairline, each further one adds, never more than `WIDTH.most`. */
export function thickness(count: number): number {
  return Math.min(WIDTH.most, WIDTH.least + (count - 1) * 0.9);
}

/** How a node is drawn: those away from the one in focus, or from the way that is shown, step back and lose their name. */
export function nodeLooks(id: string, node: DrawnNode, state: GraphState, palette: Palette): NodeLooks {
  const centre = focus(state);
  const selected = id === state.selected;
  const ringed = state.chosen.has(id);
  const onPath = state.path.has(id);
  const near = centre === null ? !(state.path.size > 0 && !onPath) : id === centre || state.near.has(id);
  const urgent = selected || ringed || onPath || id === centre;
  const away = !near && !selected && !ringed && !onPath;
  return {
    hidden: node.meetings === 0,
    size: radiusOf(node, state.most) * state.scale,
    color: selected || onPath ? palette.accent : away ? palette.nodeFaint : palette.node,
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

function faceOf({ is, flag, initials, open }: DrawnNode): Face {
  if (is === 'meeting') return { is: 'knot', open };
  return flag ? { is: 'flag', code: flag } : { is: 'initials', text: initials };
}

/** How a tie is drawn: pale and dashed where nothing was held, dark where it leads to the one in focus. */
export function tieLooks(tie: DrawnTie, state: GraphState, palette: Palette): TieLooks {
  const centre = focus(state);
  const near = centre !== null && (tie.a === centre || tie.b === centre);
  // a key is made of two ids: not for each of a hundred thousand ties
  const onPath = state.pathTies.size > 0 && state.pathTies.has(tieId(tie.a, tie.b));
  const accented = onPath || (near && centre === state.selected);
  return {
    hidden: tie.count === 0 || (centre !== null && !near && !onPath && !bothNear(tie, state)),
    type: tie.held === 0 ? 'dashed' : 'line',
    size: onPath
      ? Math.max(3, thickness(tie.count))
      : thickness(tie.count) * (tie.held === 0 ? 0.7 : 1) * tieScale(state),
    color: accented
      ? palette.accent
      : near
        ? palette.tieNear
        : tie.held === 0
          ? palette.tiePlanned
          : palette.tie,
    zIndex: onPath ? 2 : near ? 1 : 0,
  };
}

/** Ties give way less than nodes: on a phone they are as thick as on a desk, in a crowd they are thin. */
const tieScale = ({ scale, knots }: GraphState) => Math.min(1, scale / 0.7) * (knots ? SEAT : 1);

const bothNear = ({ a, b }: DrawnTie, { near }: GraphState) => near.has(a) && near.has(b);

/** The first letters of a name's first and last words: "ভ্লাদিমির পুতিন" → "ভ্লাপু". Whole letters, conjuncts and signs included. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = (word = '') => [...SEGMENTER.segment(word)][0]?.segment ?? '';
  return words.length > 1 ? first(words[0]) + first(words.at(-1)) : first(words[0]);
}
const SEGMENTER = new Intl.Segmenter('bn', { granularity: 'grapheme' });

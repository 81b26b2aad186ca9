import { focus, type GraphState } from './graph-state';
import type { Palette } from './palette';
import { type DrawnTie, tieId } from './picture';

export interface TieLooks {
  hidden: boolean;
  /** Dashed where nothing was held, told apart without colour and in print. */
  type: 'line' | 'dashed';
  /** Thickness in pixels at rest. */
  size: number;
  color: string;
  zIndex: number;
}

/** In pixels: of one meeting, and what twice as many add. */
const WIDTH = { one: 1.8, doubled: 1.4 };
/** Where meetings are nodes every line stands for one seat at one: so much thinner, for there are many. */
const SEAT = 0.6;
/** Thinner than this a seat's line falls between the pixels of a desk's screen, and a whole one looks dashed. */
const SEAT_LEAST = { whole: 1.7, dashed: 1.4 };

/** How many meetings a tie's thickness tells: those that were held; where none was, all that a dashed one stands for. */
const weight = ({ count, held }: DrawnTie): number => held || count;

/** A tie's thickness: one meeting is a hairline, each further one adds, though ever less. */
export const thickness = (count: number): number => WIDTH.one + WIDTH.doubled * Math.log2(count);

/** How a tie is drawn: pale and dashed where nothing was held, dark where it leads to the one in focus, faint beside a way that is shown. */
export function tieLooks(tie: DrawnTie, state: GraphState, palette: Palette): TieLooks {
  const centre = focus(state);
  const near = centre !== null && (tie.a === centre || tie.b === centre);
  // a key is made of two ids: not for each of a hundred thousand ties
  const onPath = state.pathTies.size > 0 && state.pathTies.has(tieId(tie.a, tie.b));
  // beside a way that is shown the chosen one's other ties are not of it
  const accented = onPath || (near && centre === state.selected && state.pathTies.size === 0);
  const away = centre === null && state.pathTies.size > 0 && !onPath;
  return {
    hidden: tie.count === 0 || (centre !== null && !near && !onPath && !bothNear(tie, state)),
    type: tie.held === 0 ? 'dashed' : 'line',
    size: onPath ? Math.max(3, thickness(weight(tie))) : resting(tie, state),
    color: accented
      ? palette.accent
      : near
        ? palette.tieNear
        : away
          ? palette.nodeFaint
          : tie.held === 0
            ? palette.tiePlanned
            : palette.tie,
    zIndex: onPath ? 2 : near ? 1 : 0,
  };
}

function resting(tie: DrawnTie, state: GraphState): number {
  const [share, least] = tie.held === 0 ? [0.7, SEAT_LEAST.dashed] : [1, SEAT_LEAST.whole];
  return Math.max(state.knots ? least : 0, thickness(weight(tie)) * share * tieScale(state));
}

/** Ties give way less than nodes: on a phone they are as thick as on a desk, in a crowd they are thin. */
const tieScale = ({ scale, knots }: GraphState) => Math.min(1, scale / 0.7) * (knots ? SEAT : 1);

const bothNear = ({ a, b }: DrawnTie, { near }: GraphState) => near.has(a) && near.has(b);
